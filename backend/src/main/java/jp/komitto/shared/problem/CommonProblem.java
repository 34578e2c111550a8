package jp.komitto.shared.problem;

import static jp.komitto.shared.problem.ProblemKind.*;

/** Refusals that any operation may answer. */
public enum CommonProblem implements ProblemCode {
    REQUEST_MALFORMED(MALFORMED, "リクエストを読み取れませんでした", "送った内容の形式を確かめて、もう一度お試しください。"),
    VALUES_INVALID(MALFORMED, "入力内容に誤りがあります", "示された項目を直して、もう一度お試しください。"),
    CURSOR_INVALID(MALFORMED, "続きの位置が正しくありません", "一覧を最初から開き直してください。"),
    TEXT_NOT_ALLOWED(MALFORMED, "使えない文字が含まれています", "制御文字など、目に見えない文字を取り除いて、もう一度お試しください。"),
    SIGN_IN_REQUIRED(NOT_SIGNED_IN, "ログインが必要です", "ログインしてから、もう一度お試しください。"),
    NOT_ALLOWED(FORBIDDEN, "この操作はできません", "この操作に必要な役割がありません。お困りのときは事務局へお問い合わせください。"),
    CONFIRM_IT_IS_YOU(FORBIDDEN, "ご本人の確認が必要です", "大切な変更なので、もう一度パスワードやパスキーで確かめてから、お試しください。"),
    ADDRESS_UNKNOWN(NOT_FOUND, "お探しのものは見つかりませんでした", "アドレスを確かめるか、トップページからお探しください。"),
    METHOD_UNKNOWN(METHOD_NOT_ALLOWED, "この呼び出し方はできません", "API の説明で、使えるメソッドを確かめてください。"),
    FORM_NOT_ACCEPTABLE(NOT_ACCEPTABLE, "その形式では返せません", "Accept に application/json を指定してください。"),
    BODY_TOO_LARGE(TOO_LARGE, "送る内容が大きすぎます", "内容を 64 KiB 以下にして、もう一度お試しください。"),
    ADDRESS_TOO_LONG(ProblemKind.ADDRESS_TOO_LONG, "アドレスが長すぎます", "条件を減らして、もう一度お試しください。"),
    MEDIA_TYPE_UNSUPPORTED(UNSUPPORTED_MEDIA_TYPE, "この形式は受け取れません", "Content-Type に application/json を指定してください。"),
    HEADERS_TOO_LARGE(ProblemKind.HEADERS_TOO_LARGE, "ヘッダーが大きすぎます", "ブラウザの Cookie を消して、もう一度お試しください。"),
    ALREADY_EXISTS(CONFLICT, "同じものがすでにあります", "すでに登録されていないか確かめてください。"),
    CHANGED_BY_ANOTHER(CHANGED_MEANWHILE, "ほかの人が先に更新しました", "最新の内容を読み込んでから、もう一度お試しください。"),
    VERSION_MISSING(PRECONDITION_REQUIRED, "どの版を直すのかが分かりません", "読み込んだときの ETag を If-Match に付けて送ってください。"),
    BUSY(UNAVAILABLE, "ただいま混み合っています", "少し時間をおいて、もう一度お試しください。"),
    UNEXPECTED(ProblemKind.UNEXPECTED, "予期しない問題が起きました", "申し訳ありません。時間をおいてもう一度お試しいただき、続くときは事務局へお知らせください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    CommonProblem(ProblemKind kind, String title, String sentence) {
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
