package jp.komitto.entrance;

import static jp.komitto.shared.problem.ProblemKind.FORBIDDEN;
import static jp.komitto.shared.problem.ProblemKind.GONE;
import static jp.komitto.shared.problem.ProblemKind.INVALID;
import static jp.komitto.shared.problem.ProblemKind.NOT_SIGNED_IN;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** Whom the entrance does not let in. */
public enum EntranceProblem implements ProblemCode {
    CREDENTIALS_WRONG(NOT_SIGNED_IN, "ログインできませんでした", "メールアドレスかパスワードが違います。確かめて、もう一度お試しください。"),
    ACCOUNT_SUSPENDED(FORBIDDEN, "このアカウントは止められています", "事情を確かめたいときは、事務局へお問い合わせください。"),
    SIGN_IN_OVER(GONE, "ログインの途中で時間が過ぎました", "はじめから、もう一度ログインしてください。"),
    ACCOUNT_WAITS(FORBIDDEN, "このアカウントは、まだ使えません", "保護者の方の同意を待っています。メールが届いているか、保護者の方に確かめてください。"),
    CONFIRMATION_FAILED(INVALID, "確認できませんでした", "パスワードや確認コードを確かめて、もう一度お試しください。"),
    ONE_WAY_ONLY(INVALID, "ログインの方法は一つだけ選んでください", "パスワードかパスキーの、どちらか一つを送ってください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    EntranceProblem(ProblemKind kind, String title, String sentence) {
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
