package jp.komitto.membership;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What belonging to a group refuses. */
public enum MembershipProblem implements ProblemCode {
    NOT_A_MEMBER(FORBIDDEN, "この団体のメンバーではありません", "団体の管理者から招待を受けてください。"),
    NOT_A_MANAGER(FORBIDDEN, "団体の管理者だけができます", "団体の管理者に頼んでください。連絡がつかないときは、代表の交代を市に申し出られます。"),
    MEMBER_NOT_FOUND(NOT_FOUND, "そのメンバーは見つかりませんでした", "メンバーの一覧を読み込み直してください。"),
    LAST_MANAGER(CONFLICT, "管理者がいなくなってしまいます", "先にほかのメンバーを管理者にしてください。"),
    LAST_MANAGER_LEAVES(CONFLICT, "団体の管理者がいなくなってしまいます", "先にほかのメンバーへ引き継ぐか、団体を解散してください。"),
    GROUP_FULL(CONFLICT, "メンバーの数が上限に達しています", "1つの団体で200人まで登録できます。使っていない人を外してください。"),
    INVITATION_NOT_OPEN(GONE, "この招待は使えません", "期限が切れたか、もう使われたか、取り消されています。団体の管理者に新しい招待を頼んでください。"),
    INVITATIONS_TOO_MANY(CONFLICT, "使われていない招待が多すぎます", "要らない招待を取り消してから、もう一度お試しください。"),
    GROUP_HAS_MEMBERS(CONFLICT, "この団体にはもう管理者がいます", "団体の管理者に招待を頼むか、代表の交代を申し出てください。"),
    CLAIM_CODE_WRONG(INVALID, "受け取りコードが合いません", "紙に書かれたコードを確かめてください。5回まちがえると使えなくなります。"),
    CLAIM_CODE_NOT_OPEN(GONE, "受け取りコードが使えません", "期限が切れたか、もう使われたか、まちがいが続いたため止めています。窓口で新しいコードを受け取ってください。"),
    SUCCESSION_NOT_FOUND(NOT_FOUND, "代表の交代の申し出が見つかりませんでした", "一覧を読み込み直してください。"),
    SUCCESSION_SETTLED(CONFLICT, "この申し出はもう終わっています", "一覧を読み込み直してください。"),
    SUCCESSION_OWN(FORBIDDEN, "自分の申し出には立ち会えません", "ほかの職員に担当を代わってもらってください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    MembershipProblem(ProblemKind kind, String title, String sentence) {
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
