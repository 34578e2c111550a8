package jp.komitto.projects;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What the archive refuses. */
public enum ProjectProblem implements ProblemCode {
    PROJECT_NOT_FOUND(ProblemKind.NOT_FOUND, "プロジェクトが見つかりませんでした", "アドレスを確かめるか、「わくわくプロジェクト」の一覧からお探しください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    ProjectProblem(ProblemKind kind, String title, String sentence) {
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
