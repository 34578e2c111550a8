package jp.komitto.accounts;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What accounts refuse. */
public enum AccountProblem implements ProblemCode {
    ACCOUNT_NOT_FOUND(NOT_FOUND, "アカウントが見つかりませんでした", "一覧を読み込み直してください。"),
    LINK_NOT_OPEN(GONE, "このリンクは使えません", "期限が切れたか、もう使われています。もう一度、はじめから手続きをして、新しいメールを受け取ってください。"),
    ACCOUNT_EXISTS(CONFLICT, "このメールアドレスはもう登録されています", "ログインしてください。パスワードを忘れたときは、ログインのページから新しくできます。"),
    GUARDIAN_EMAIL_NEEDED(INVALID, "保護者のメールアドレスが必要です", "16歳未満の方は、保護者の同意が必要です。保護者のメールアドレスを入れてください。"),
    GUARDIAN_EMAIL_OWN(INVALID, "ご本人とは別のメールアドレスが必要です", "保護者ご自身のメールアドレスを入れてください。保護者がメールをお持ちでないときは、窓口へお問い合わせください。"),
    GUARDIAN_NOT_NEEDED(CONFLICT, "保護者の同意は必要ありません", "年代が正しいか、アカウントの設定で確かめてください。"),
    GUARDIAN_ASKED_TOO_OFTEN(TOO_MANY, "保護者へのメールは1日に3通までです", "明日、もう一度お試しください。メールが届かないときは、アドレスと迷惑メールの箱を確かめてください。"),
    GUARDIAN_DETAILS_NEEDED(INVALID, "保護者のお名前、続柄、お子さまの生年月日が必要です", "足りない項目を入れて、もう一度お試しください。"),
    GUARDIAN_BIRTH_DATE_UNLIKELY(
            INVALID, "お子さまの生年月日を確かめてください", "この生年月日では16歳以上になり、同意は必要ありません。生年月日が正しいときは、お子さまの年代を直すため、窓口へお電話ください。"),
    AGE_NEEDS_OFFICE(CONFLICT, "年代の変更は窓口で承ります", "未成年の方の年代は、画面では上げられません。年齢の分かるものをご用意のうえ、窓口へお電話ください。"),
    AGE_OWN(FORBIDDEN, "自分の年代はここでは変えられません", "ほかの職員に頼んでください。"),
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
