package jp.komitto.decisions;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What decisions refuse. */
public enum DecisionProblem implements ProblemCode {
    DECISION_NOT_FOUND(NOT_FOUND, "決定が見つかりませんでした", "一覧を開き直してください。"),
    DECISION_NOT_OUT(NOT_FOUND, "結果はまだ発表されていません", "発表までお待ちください。すべての提案の結果を同時にお知らせします。"),
    DECISION_NOT_NOW(CONFLICT, "いまの段階では決定できません", "答申のあと、発表の前に決定できます。"),
    DECISION_REASON_NEEDED(INVALID, "答申と異なる決定には、公表する理由が必要です", "理由を書いてください。結果といっしょに公表されます。"),
    DECISION_AMOUNT_INVALID(INVALID, "決定の金額に誤りがあります", "採択は1円以上、求められた金額まで、不採択は0円にしてください。"),
    DECISION_ADVICE_UNKNOWN(INVALID, "評価項目にない助言があります", "募集の評価項目ごとに書いてください。"),
    DECISION_SECOND_PERSON_NEEDED(FORBIDDEN, "別の職員の確認が必要です", "決定を書いた人とは別の職員が確認してください。"),
    DECISION_STILL_OPEN(CONFLICT, "まだ決定していない提案があります", "示された提案の決定と確認を済ませてから、いっしょに発表してください。"),
    DECISION_NOTHING_TO_RELEASE(CONFLICT, "発表できる決定がありません", "先に、提案ごとに決定を書いてください。"),
    DECISION_OVER_BUDGET(CONFLICT, "採択した金額の合計が、募集の予算をこえています", "金額か決定を見直してください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    DecisionProblem(ProblemKind kind, String title, String sentence) {
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
