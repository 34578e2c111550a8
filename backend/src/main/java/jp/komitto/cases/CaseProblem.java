package jp.komitto.cases;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What cases refuse. */
public enum CaseProblem implements ProblemCode {
    CASE_NOT_FOUND(NOT_FOUND, "事例の下書きが見つかりませんでした", "事例の下書きは、事業が完了したときにできます。事業のページを確かめてください。"),
    CASE_NOT_YOURS(FORBIDDEN, "団体の人だけができます", "事例に載せる内容は、事業を行った団体が決めます。団体に頼んでください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    CaseProblem(ProblemKind kind, String title, String sentence) {
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
