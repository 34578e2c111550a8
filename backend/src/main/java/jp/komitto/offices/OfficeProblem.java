package jp.komitto.offices;

import static jp.komitto.shared.problem.ProblemKind.CONFLICT;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused about offices. */
public enum OfficeProblem implements ProblemCode {
    SECOND_FACTOR_MUST_STAY(CONFLICT, "二つ目の確認方法が必要です", "市の仕事をする役割には、認証アプリかパスキーが必要です。先にもう一つを設定してください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    OfficeProblem(ProblemKind kind, String title, String sentence) {
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
