package jp.komitto.form;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What the form refuses. */
public enum FormProblem implements ProblemCode {
    DECLARATION_OUTDATED(CONFLICT, "宣言の文章が新しくなりました", "最新の文章を読んでから、もう一度確かめてください。"),
    DECLARATION_INCOMPLETE(INVALID, "宣言で確かめていない項目があります", "当てはまらないことを、すべての項目で確かめてください。当てはまるものがある団体は登録できません。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    FormProblem(ProblemKind kind, String title, String sentence) {
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
