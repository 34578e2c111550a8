package jp.komitto.shared.limits;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is said to who asks too often. */
public enum LimitProblem implements ProblemCode {
    TOO_MANY_REQUESTS("短い時間に多くのリクエストがありました", "Retry-After の秒数だけ待ってから、もう一度お試しください。");

    private final String title;
    private final String sentence;

    LimitProblem(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    @Override
    public ProblemKind kind() {
        return ProblemKind.TOO_MANY;
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
