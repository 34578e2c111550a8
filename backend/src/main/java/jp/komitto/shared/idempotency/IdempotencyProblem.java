package jp.komitto.shared.idempotency;

import static jp.komitto.shared.problem.ProblemKind.CONFLICT;
import static jp.komitto.shared.problem.ProblemKind.INVALID;
import static jp.komitto.shared.problem.ProblemKind.MALFORMED;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused of requests that are sent again. */
public enum IdempotencyProblem implements ProblemCode {
    IDEMPOTENCY_KEY_INVALID(MALFORMED, "Idempotency-Key の形が正しくありません", "英数字と記号で16文字以上128文字以下の、推測されない値（UUID など）にしてください。"),
    IDEMPOTENCY_KEY_REUSED(INVALID, "この Idempotency-Key は別の内容で使われています", "内容を変えたときは、新しい Idempotency-Key を付けて送ってください。"),
    SAME_REQUEST_RUNNING(CONFLICT, "同じ送信を処理しています", "少し待ってから、同じ Idempotency-Key でもう一度お試しください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    IdempotencyProblem(ProblemKind kind, String title, String sentence) {
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
