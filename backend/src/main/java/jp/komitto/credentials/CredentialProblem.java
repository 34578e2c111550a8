package jp.komitto.credentials;

import static jp.komitto.shared.problem.ProblemKind.CONFLICT;
import static jp.komitto.shared.problem.ProblemKind.INVALID;
import static jp.komitto.shared.problem.ProblemKind.TOO_MANY;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused when people prove who they are, or change with what. */
public enum CredentialProblem implements ProblemCode {
    TRY_LATER(TOO_MANY, "しばらくお待ちください", "続けて間違えたため、いまは試せません。少し待ってから、もう一度お試しください。パスワードを忘れたときは、新しくできます。"),
    PASSWORD_LENGTH(INVALID, "パスワードの長さが合いません", "8文字から128文字までのパスワードにしてください。"),
    PASSWORD_EASILY_GUESSED(INVALID, "推測されやすいパスワードです", "よく使われる言葉や、名前・メールアドレスに近いものは避けてください。いくつかの言葉をつなげると、覚えやすく安全です。"),
    CODE_WRONG(INVALID, "確認コードが違います", "認証アプリにいま出ている6桁の数字を入れてください。携帯電話の時刻が合っているかも確かめてください。"),
    TOTP_NOT_ASKED(CONFLICT, "設定が始まっていません", "認証アプリの設定を、はじめからやり直してください。"),
    TOTP_NOT_THERE(CONFLICT, "認証アプリは設定されていません", "画面を読み込み直してください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    CredentialProblem(ProblemKind kind, String title, String sentence) {
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
