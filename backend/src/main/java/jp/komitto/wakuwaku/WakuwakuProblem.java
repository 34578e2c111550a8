package jp.komitto.wakuwaku;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What the public pages refuse. */
public enum WakuwakuProblem implements ProblemCode {
    RESULTS_NOT_OUT(ProblemKind.NOT_FOUND, "結果はまだ発表されていません", "発表までお待ちください。すべての提案の結果を同時にお知らせします。"),
    PROPOSAL_NOT_PUBLIC(ProblemKind.NOT_FOUND, "この提案は公開されていません", "結果の発表のあとに見られます。一覧からお探しください。"),
    AWARDS_NONE_YET(ProblemKind.NOT_FOUND, "採択の記録は、まだありません", "最初の結果が発表されると、ここで公開します。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    WakuwakuProblem(ProblemKind kind, String title, String sentence) {
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
