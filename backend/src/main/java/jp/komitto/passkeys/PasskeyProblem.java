package jp.komitto.passkeys;

import static jp.komitto.shared.problem.ProblemKind.CONFLICT;
import static jp.komitto.shared.problem.ProblemKind.GONE;
import static jp.komitto.shared.problem.ProblemKind.INVALID;
import static jp.komitto.shared.problem.ProblemKind.NOT_FOUND;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused about passkeys. */
public enum PasskeyProblem implements ProblemCode {
    PASSKEY_QUESTION_OVER(GONE, "時間が過ぎました", "はじめから、もう一度お試しください。"),
    PASSKEY_NOT_BELIEVED(INVALID, "パスキーを確認できませんでした", "この端末のパスキーか確かめて、もう一度お試しください。うまくいかないときは、ほかの方法でログインしてください。"),
    PASSKEY_KNOWN_ALREADY(CONFLICT, "このパスキーはもう登録されています", "別の端末や別のパスキーでお試しください。"),
    PASSKEYS_TOO_MANY(CONFLICT, "パスキーは20個までです", "使っていないパスキーを消してから、もう一度お試しください。"),
    PASSKEY_NOT_FOUND(NOT_FOUND, "このパスキーはもうありません", "一覧を読み込み直してください。"),
    LAST_WAY_IN(CONFLICT, "このパスキーは消せません", "ログインする方法がなくなります。先にパスワードか、別のパスキーを設定してください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    PasskeyProblem(ProblemKind kind, String title, String sentence) {
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
