package jp.komitto.files;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused of files. */
public enum FileProblem implements ProblemCode {
    FILE_NOT_FOUND(NOT_FOUND, "ファイルが見つかりませんでした", "一覧を読み込み直してください。見る権限がないときも、このように表示されます。"),
    FILE_MISSING(MALFORMED, "ファイルが届いていません", "ファイルを選んでから、もう一度お試しください。"),
    FILE_TOO_LARGE(TOO_LARGE, "ファイルが大きすぎます", "1つのファイルを 10 MiB 以下にして、もう一度お試しください。"),
    FILE_TYPE_NOT_ALLOWED(
            UNSUPPORTED_MEDIA_TYPE,
            "この種類のファイルは受け取れません",
            "PDF、Word（docx）、Excel（xlsx）、JPEG、PNG、WebP のファイルを選んでください。マクロを含むものは受け取れません。"),
    PICTURE_UNREADABLE(INVALID, "画像として読み取れません", "画像を開いて保存し直すか、ほかの画像を選んでください。"),
    PICTURE_TOO_LARGE(INVALID, "画像の縦横が大きすぎます", "画像を 2,500 万画素以下に縮めて、もう一度お試しください。"),
    FILES_TOO_MANY(CONFLICT, "ファイルの数が上限に達しています", "20個までです。要らないファイルを取り除いてから、もう一度お試しください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    FileProblem(ProblemKind kind, String title, String sentence) {
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
