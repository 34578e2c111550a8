package jp.komitto.shared.problem;

import java.util.List;

/** A refusal on its way to the person. It carries no stack trace: it is an answer, not a fault. */
public final class Problem extends RuntimeException {

    private final transient ProblemCode code;
    private final transient List<FieldProblem> fields;

    Problem(ProblemCode code, String sentence, List<FieldProblem> fields) {
        super(sentence, null, false, false);
        this.code = code;
        this.fields = List.copyOf(fields);
    }

    public ProblemCode code() {
        return code;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
