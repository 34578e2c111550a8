package jp.komitto.shared.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A refusal on its way to the person. It carries no stack trace: it is an answer, not a fault. */
public final class Problem extends RuntimeException {

    private final transient ProblemCode code;
    private final transient List<FieldProblem> fields;
    private final transient Duration pause;

    Problem(ProblemCode code, String sentence, List<FieldProblem> fields, Duration pause) {
        super(sentence, null, false, false);
        this.code = code;
        this.fields = List.copyOf(fields);
        this.pause = pause;
    }

    public ProblemCode code() {
        return code;
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    /** How long to wait before trying again, where that helps; whole seconds, at least one. */
    public Optional<Duration> pause() {
        return Optional.ofNullable(pause)
                .or(() -> Optional.ofNullable(code.kind().usualPause()));
    }

    static long seconds(Duration pause) {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}
