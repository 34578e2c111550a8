package jp.komitto.intake;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused of files of groups and of rows that are held. */
public enum IntakeProblem implements ProblemCode {
    IMPORT_FILE_UNUSABLE(INVALID, "ファイルを取り込めません", "ファイルの形を確かめて、もう一度お試しください。"),
    HELD_ROW_NOT_FOUND(NOT_FOUND, "保留中の行が見つかりませんでした", "一覧を読み込み直してください。"),
    HELD_ROW_SETTLED(CONFLICT, "この行はもう片付いています", "一覧を読み込み直してください。"),
    HELD_ROW_NOT_PUBLISHABLE(INVALID, "まだ公開できません", "示された項目を直してから、もう一度公開してください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    IntakeProblem(ProblemKind kind, String title, String sentence) {
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
