package jp.komitto.undertakings;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What undertakings refuse. */
public enum UndertakingProblem implements ProblemCode {
    UNDERTAKING_NOT_FOUND(NOT_FOUND, "事業が見つかりませんでした", "事業の一覧を開き直してください。"),
    UNDERTAKING_NOT_NOW(CONFLICT, "いまの段階ではできません", "画面を読み込み直して、今の段階を確かめてください。"),
    UNDERTAKING_NOT_YOUR_SIDE(FORBIDDEN, "ほかの立場の人だけができます", "団体の代表、担当課、事務局のうち、決められた立場の人に頼んでください。"),
    UNDERTAKING_AMOUNT_TOO_HIGH(INVALID, "決定した金額をこえています", "決定した金額までにしてください。"),
    UNDERTAKING_DATES_BACKWARDS(INVALID, "終わりの日が始まりの日より前です", "日付を直してください。"),
    UNDERTAKING_TOO_EARLY(CONFLICT, "まだ始まりの日ではありません", "協定にある始まりの日から始められます。"),
    UNDERTAKING_ALREADY_APPROVED(CONFLICT, "もう承認しています", "もう一方の承認をお待ちください。"),
    UNDERTAKING_REPORT_INCOMPLETE(INVALID, "報告に足りないところがあります", "示された項目を入れてから、もう一度提出してください。"),
    UNDERTAKING_REPORT_HANDED_IN(CONFLICT, "報告はもう提出されています", "直すところがあるときは、事務局に相談してください。"),
    UNDERTAKING_ALREADY_EVALUATED(CONFLICT, "評価はもう提出されています", "両方の評価がそろうと、たがいに見られます。"),
    UNDERTAKING_SETTLEMENT_DIFFERS(INVALID, "精算の金額が合いません", "決算の内容と返還額を確かめてください。"),
    UNDERTAKING_YEARS_OVER(CONFLICT, "続けられる年数を終えています", "新しい提案として、次の募集に出してください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    UndertakingProblem(ProblemKind kind, String title, String sentence) {
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
