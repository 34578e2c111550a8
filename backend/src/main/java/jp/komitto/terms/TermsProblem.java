package jp.komitto.terms;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What agreeing refuses. */
public enum TermsProblem implements ProblemCode {
    TERMS_OUTDATED(CONFLICT, "利用規約が新しくなっています", "新しい利用規約を読み、同意してから、もう一度お試しください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    TermsProblem(ProblemKind kind, String title, String sentence) {
        this.kind = kind;
        this.title = title;
        this.sentence = sentence;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
