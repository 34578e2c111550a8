package jp.komitto.attendance;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused of attendance, hours, feedback and certificates. */
public enum AttendanceProblem implements ProblemCode {
    ATTENDANCE_NOT_OPEN(CONFLICT, "いまは活動の記録をつけられません", "日にちと場所を決めてから、活動の日以降に記録してください。"),
    ATTENDANCE_DAY_WRONG(INVALID, "日にちが正しくありません", "きょうまでの、90日以内の日を入れてください。"),
    ATTENDANCE_NOT_FOUND(NOT_FOUND, "活動の記録が見つかりませんでした", "記録の一覧からお選びください。"),
    ATTENDANCE_SETTLED(CONFLICT, "この日の時間は確定しています", "訂正が必要なときは、コーディネーターへご連絡ください。"),
    ATTENDANCE_NOT_DISPUTED(CONFLICT, "この日の時間は食い違っていません", "双方が違う時間を入れたときにだけ、職員が定めます。"),
    HOURS_NOT_CONFIRMED(CONFLICT, "時間がまだ確かめられていません", "双方の時間がそろってから、終わりにしてください。"),
    PASS_OF_OTHER_SIDE(FORBIDDEN, "入場証は、活動に来る人が使います", "受け入れる側は、当日に入場証を読み取ってください。"),
    PASS_NOT_NOW(CONFLICT, "入場証はまだ作れません", "活動の1週間前から作れます。"),
    FEEDBACK_NOT_OPEN(CONFLICT, "いまは感想を書けません", "活動が終わってから2週間のあいだ、一度だけ書けます。"),
    NOTHING_TO_CERTIFY(CONFLICT, "証明できる活動がありません", "期間を広げるか、時間が確かめられるのをお待ちください。"),
    CERTIFICATE_NOT_FOUND(NOT_FOUND, "この番号の証明書は見つかりませんでした", "番号の写し間違いがないか確かめてください。取り消された証明書は見つかりません。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    AttendanceProblem(ProblemKind kind, String title, String sentence) {
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
