package jp.komitto.offices;

import static jp.komitto.shared.problem.ProblemKind.CONFLICT;
import static jp.komitto.shared.problem.ProblemKind.FORBIDDEN;
import static jp.komitto.shared.problem.ProblemKind.GONE;
import static jp.komitto.shared.problem.ProblemKind.INVALID;
import static jp.komitto.shared.problem.ProblemKind.NOT_FOUND;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused about offices and at the desk for accounts. */
public enum OfficeProblem implements ProblemCode {
    OFFICE_INVITATION_NOT_OPEN(GONE, "この招待は使えません", "期限が切れたか、取り消されたか、もう使われています。招待した人に、もう一度送るよう頼んでください。"),
    OFFICE_INVITATIONS_TOO_MANY(CONFLICT, "招待が多すぎます", "使われていない招待を取り消してから、もう一度お試しください。"),
    OFFICE_NOT_FOUND(NOT_FOUND, "この役割は見つかりませんでした", "一覧を読み込み直してください。"),
    NOT_AN_OFFICE(INVALID, "この役割は招待で渡すものではありません", "市の役割か、企業の担当者を選んでください。"),
    DEPARTMENT_DOES_NOT_FIT(INVALID, "担当課が合いません", "担当課の職員には課を一つ選び、ほかの役割では課を空けてください。"),
    OFFICE_OVER_ALREADY(INVALID, "任期の終わりが過ぎています", "今日より後の日を入れるか、空けてください。"),
    ADMINISTRATORS_ONLY(FORBIDDEN, "管理者だけができる操作です", "管理者と事務局の役割は、管理者が渡したり外したりします。"),
    ADULTS_ONLY(FORBIDDEN, "18歳になってから受けられます", "市の役割は18歳以上の方のものです。招待した人にお知らせください。"),
    LAST_ADMINISTRATOR(CONFLICT, "管理者がいなくなってしまいます", "先に、ほかの人を管理者にしてください。"),
    NOT_ONESELF(CONFLICT, "自分のアカウントは止められません", "ほかの管理者に頼んでください。"),
    SECOND_FACTOR_MUST_STAY(CONFLICT, "二つ目の確認方法が必要です", "市の仕事をする役割には、認証アプリかパスキーが必要です。先にもう一つを設定してください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    OfficeProblem(ProblemKind kind, String title, String sentence) {
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
