package jp.komitto.registration;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What a registration refuses. */
public enum RegistrationProblem implements ProblemCode {
    REGISTRATION_NOT_FOUND(NOT_FOUND, "登録の申請が見つかりませんでした", "アドレスを確かめるか、「わたしの団体」の一覧からお選びください。"),
    REGISTRATION_STEP_NOT_OPEN(CONFLICT, "いまの状態ではこの手続きはできません", "最新の状態を読み込んで、次にできることを確かめてください。"),
    REGISTRATION_STEP_NOT_YOURS(FORBIDDEN, "この手続きをする立場にありません", "申請する人と市とで、できる手続きが分かれています。お困りのときは事務局へお問い合わせください。"),
    REGISTRATION_OWN_GROUP(FORBIDDEN, "自分の団体については決められません", "ほかの職員に担当を代わってもらってください。"),
    REGISTRATION_CLOSED(CONFLICT, "いまは書き直せません", "提出した内容は、市から差し戻されたときに直せます。急ぎの訂正は事務局へお知らせください。"),
    REGISTRATION_FIELD_LOCKED(CONFLICT, "差し戻しの対象でない項目です", "市が示した項目だけを直してください。ほかの項目の訂正は事務局へお知らせください。"),
    REGISTRATION_INCOMPLETE(INVALID, "まだ足りない項目があります", "示された項目を入れてから、もう一度提出してください。"),
    CORRECTION_OVERDUE(CONFLICT, "訂正の期限を過ぎています", "事務局へ連絡して、期限を延ばしてもらってください。"),
    CORRECTION_FIELDS_UNKNOWN(INVALID, "差し戻す項目を選べません", "申請にある項目から選んでください。"),
    CORRECTION_DEADLINE_PAST(INVALID, "期限がきょうより前です", "きょうから1年以内の日を入れてください。"),
    REGISTRATION_UNDER_WAY(CONFLICT, "登録の手続きの途中です", "市の決定を待つか、ほかの人をメンバーに招いてください。取り下げたいときは、窓口へお電話ください。"),
    GROUP_NOT_REGISTERED(CONFLICT, "登録された団体ではありません", "団体の登録が済んでから、もう一度お試しください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    RegistrationProblem(ProblemKind kind, String title, String sentence) {
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
