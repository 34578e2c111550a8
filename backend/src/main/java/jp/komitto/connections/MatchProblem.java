package jp.komitto.connections;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused of matches. */
public enum MatchProblem implements ProblemCode {
    MATCH_NOT_FOUND(NOT_FOUND, "マッチングが見つかりませんでした", "アドレスを確かめるか、「やりとり」の一覧からお選びください。"),
    MATCH_STEP_NOT_OPEN(CONFLICT, "いまの状態ではこの操作はできません", "最新の状態を読み込んで、次にできることを確かめてください。"),
    MATCH_STEP_NOT_YOURS(FORBIDDEN, "この操作をする立場にありません", "申し込んだ側と受けた側とで、できる操作が分かれています。お困りのときは事務局へお問い合わせください。"),
    MATCH_LISTING_NOT_OPEN(CONFLICT, "いまは受け付けていません", "ほかの募集や申し出をお探しください。"),
    MATCH_NOT_POSSIBLE(CONFLICT, "いまはこの相手に申し込めません", "ほかの募集や申し出をお探しください。お困りのときはコーディネーターが相談にのります。"),
    MATCH_WITH_ONESELF(INVALID, "自分どうしは結べません", "ほかの人や団体の募集・申し出を選んでください。"),
    MATCH_EXISTS(CONFLICT, "この相手とはもうやりとりがあります", "「やりとり」の一覧からお続けください。"),
    MATCH_SIDES_DO_NOT_FIT(INVALID, "この組み合わせは結べません", "「してほしいこと」と「できること」を一つずつ、同じ種類から選んでください。"),
    MATCH_AGE(CONFLICT, "年齢の条件が合いません", "年齢の条件がない募集をお探しください。"),
    MATCH_THROUGH_COORDINATOR(CONFLICT, "この件はコーディネーターがお手伝いします", "困りごとは、コーディネーターが団体との間に入ります。事務局へご連絡ください。"),
    MATCH_TOO_MANY(CONFLICT, "返事を待っているものが多すぎます", "返事を待つか、いくつか取り下げてから、もう一度お試しください。"),
    MATCH_WAITING(CONFLICT, "この人はまだ空き待ちです", "空きが出ると、順番に席が渡ります。定員を増やすこともできます。"),
    MATCH_NO_DIRECT_CONTACT(CONFLICT, "直接のやりとりはできません", "18歳未満の方や保護されている方とは、コーディネーターが間に入ります。"),
    MATCH_NOT_OPEN_TO_MESSAGES(CONFLICT, "いまはメッセージを送れません", "やりとりが終わったか、職員が確認しています。"),
    DISCLOSURE_VALUE_MISSING(INVALID, "伝える内容がありません", "電話番号、名前、住所は、伝える内容を入れてください。"),
    DISCLOSURE_NOT_GIVEN(NOT_FOUND, "その項目は開示していません", "いまの開示を読み込んで確かめてください。"),
    DISCLOSURE_EXPIRY_WRONG(INVALID, "開示の期限が正しくありません", "きょうから1年以内の日を入れてください。"),
    AGREEMENT_MISSING(CONFLICT, "日にちや場所がまだ決まっていません", "日にちと場所を入れて、相手に送ってください。"),
    AGREEMENT_CHANGED(CHANGED_MEANWHILE, "相手が内容を変えました", "最新の内容を読んでから、もう一度お確かめください。"),
    GUARDIAN_MISSING(INVALID, "保護者の同意の記録がありません", "保護者の方に確かめた方法と日を入れてください。"),
    REPORT_NOT_FOUND(NOT_FOUND, "通報が見つかりませんでした", "受付の一覧からお選びください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    MatchProblem(ProblemKind kind, String title, String sentence) {
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
