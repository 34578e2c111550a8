package jp.komitto.directory;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What the directory refuses. */
public enum DirectoryProblem implements ProblemCode {
    GROUP_NOT_FOUND(ProblemKind.NOT_FOUND, "団体が見つかりませんでした", "アドレスを確かめるか、「団体をさがす」のページからお探しください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    DirectoryProblem(ProblemKind kind, String title, String sentence) {
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
