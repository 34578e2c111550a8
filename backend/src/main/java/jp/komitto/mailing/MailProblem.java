package jp.komitto.mailing;

import static jp.komitto.shared.problem.ProblemKind.CONFLICT;
import static jp.komitto.shared.problem.ProblemKind.NOT_FOUND;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused about mails that did not arrive. */
public enum MailProblem implements ProblemCode {
    MAIL_NOT_FOUND(NOT_FOUND, "届かなかったメールが見つかりませんでした", "もう送り直されたか、あきらめた後です。一覧を読み込み直してください。"),
    MAIL_OVER(CONFLICT, "このメールは期限が切れています", "中のリンクはもう使えません。ご本人に、もう一度はじめから手続きをしてもらうよう伝えてください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    MailProblem(ProblemKind kind, String title, String sentence) {
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
