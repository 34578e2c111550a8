package jp.komitto.suggestions;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused of suggestions. */
public enum SuggestionProblem implements ProblemCode {
    SUGGESTIONS_NOT_OPEN(CONFLICT, "いまは候補を出せません", "載せているあいだだけ候補が出ます。下書きのときは、合う人数を先に見られます。"),
    SUGGESTIONS_BY_COORDINATOR(FORBIDDEN, "候補はコーディネーターがお探しします", "安心してお使いいただくため、市のコーディネーターがあいだに入ります。連絡をお待ちください。"),
    FAIRNESS_NOT_MEASURED(NOT_FOUND, "まだ集計していません", "1時間に1回集計しています。しばらくしてから、もう一度ご覧ください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    SuggestionProblem(ProblemKind kind, String title, String sentence) {
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
