package jp.komitto.sessions;

import static jp.komitto.shared.problem.ProblemKind.FORBIDDEN;
import static jp.komitto.shared.problem.ProblemKind.NOT_FOUND;
import static jp.komitto.shared.problem.ProblemKind.NOT_SIGNED_IN;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused about sessions. */
public enum SessionProblem implements ProblemCode {
    SESSION_ENDED(NOT_SIGNED_IN, "ログインの期限が切れました", "もう一度ログインしてください。書きかけの内容は残っています。"),
    SESSION_NOT_FOUND(NOT_FOUND, "このログインはもうありません", "一覧を読み込み直してください。"),
    FOREIGN_ORIGIN(FORBIDDEN, "ほかのサイトからは操作できません", "こみっとのページを開いて、そこからお試しください。"),
    OFFICE_NOT_HELD(FORBIDDEN, "この役割には切り替えられません", "役割がないか、期限が過ぎています。事務局へお問い合わせください。"),
    SECOND_FACTOR_NEEDED(FORBIDDEN, "二つ目の確認方法が必要です", "市の仕事をする役割には、認証アプリかパスキーでの確認が必要です。設定してから、もう一度お試しください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    SessionProblem(ProblemKind kind, String title, String sentence) {
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
