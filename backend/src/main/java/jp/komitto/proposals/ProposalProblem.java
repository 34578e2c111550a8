package jp.komitto.proposals;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What proposals refuse. */
public enum ProposalProblem implements ProblemCode {
    PROPOSAL_NOT_FOUND(NOT_FOUND, "提案が見つかりませんでした", "アドレスを確かめるか、提案の一覧からお探しください。"),
    PROPOSAL_CALL_NOT_OPEN(CONFLICT, "この募集は受付の期間ではありません", "募集のページで受付の期間を確かめてください。"),
    PROPOSAL_GROUP_NOT_REGISTERED(CONFLICT, "団体登録がまだのため、提案できません", "先に団体登録をしてください。若者応援枠は、登録の申請を出してから提案できます。"),
    PROPOSAL_KIND_NOT_ELIGIBLE(CONFLICT, "この種類の団体は、この募集では提案できません", "募集のページで、提案できる団体を確かめてください。"),
    PROPOSAL_CLOSED(CONFLICT, "この提案はいま書き換えられません", "提出したあとは、市から差し戻されたときに、その項目だけ直せます。"),
    PROPOSAL_FIELD_LOCKED(CONFLICT, "差し戻されていない項目は書き換えられません", "差し戻しの対象になっている項目だけを直してください。"),
    PROPOSAL_TOO_LATE(CONFLICT, "締切を過ぎています", "下書きは残っています。次の募集で使えます。"),
    PROPOSAL_INCOMPLETE(INVALID, "まだ足りないところがあります", "印のついた項目を入れてから、もう一度提出してください。"),
    PROPOSAL_CORRECTION_OVERDUE(CONFLICT, "直す期限を過ぎています", "事務局に電話で相談してください。直した内容は残っています。"),
    PROPOSAL_STEP_NOT_OPEN(CONFLICT, "いまの段階ではできません", "画面を読み込み直して、今の段階を確かめてください。"),
    PROPOSAL_SECOND_PERSON_NEEDED(FORBIDDEN, "別の職員の確認が必要です", "判断した人とは別の職員が確認してください。"),
    PROPOSAL_OWN_GROUP(FORBIDDEN, "自分の団体の提案は審査できません", "ほかの職員に担当を代わってもらってください。"),
    PROPOSAL_NOT_YOUR_DEPARTMENT(FORBIDDEN, "担当課の職員だけができます", "提案に書かれた担当課の職員に頼んでください。"),
    PROPOSAL_DEPARTMENT_MISSING(CONFLICT, "担当課が決まっていません", "先に、いっしょに取り組みたい課を選んでください。"),
    PROPOSAL_DRAFTS_TOO_MANY(CONFLICT, "下書きが多すぎます", "要らない下書きを取り下げてから、もう一度お試しください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    ProposalProblem(ProblemKind kind, String title, String sentence) {
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
