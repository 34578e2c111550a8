package jp.komitto.accounts;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What accounts refuse. */
public enum AccountProblem implements ProblemCode {
    ACCOUNT_NOT_FOUND(NOT_FOUND, "アカウントが見つかりませんでした", "一覧を読み込み直してください。"),
    LINK_NOT_OPEN(GONE, "このリンクは使えません", "期限が切れたか、もう使われています。もう一度、はじめから手続きをして、新しいメールを受け取ってください。"),
    ACCOUNT_EXISTS(CONFLICT, "このメールアドレスはもう登録されています", "ログインしてください。パスワードを忘れたときは、ログインのページから新しくできます。"),
    TERMS_OUTDATED(CONFLICT, "利用規約が新しくなっています", "新しい利用規約を読み、同意してから、もう一度お試しください。"),
    GUARDIAN_EMAIL_NEEDED(INVALID, "保護者のメールアドレスが必要です", "16歳未満の方は、保護者の同意が必要です。保護者のメールアドレスを入れてください。"),
    ACCOUNT_SUSPENDED_ALREADY(CONFLICT, "このアカウントはもう止められています", "一覧を読み込み直してください。"),
    ACCOUNT_NOT_SUSPENDED(CONFLICT, "このアカウントは止められていません", "一覧を読み込み直してください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    AccountProblem(ProblemKind kind, String title, String sentence) {
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
