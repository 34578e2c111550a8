package jp.komitto.upkeep;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused of a registered group's upkeep. */
public enum UpkeepProblem implements ProblemCode {
    EDIT_NOT_FOUND(NOT_FOUND, "変更の申し出が見つかりませんでした", "一覧を読み込み直してください。"),
    EDIT_SETTLED(CONFLICT, "この変更の申し出はもう終わっています", "一覧を読み込み直してください。"),
    GROUP_NOT_EDITABLE(CONFLICT, "この団体のページはもう変えられません", "解散した団体のページは変えられません。まちがいのときは事務局へお知らせください。"),
    NAME_NEEDED(INVALID, "名前と種別は空にできません", "名前と種別を入れてください。"),
    IDENTITY_NOT_FOR_PROGRAMS(INVALID, "名前・種別・法人番号は、システムからは変えられません", "団体の管理者か、市の職員が、画面で変えてください。"),
    RENEWAL_NOT_OPEN(CONFLICT, "まだ更新の時期ではありません", "更新の案内が届いてから、もう一度お試しください。"),
    RENEWAL_WAITING(CONFLICT, "更新の申し出を受け付けています", "市からの返事をお待ちください。"),
    RENEWAL_NOT_FOUND(NOT_FOUND, "更新の申し出が見つかりませんでした", "一覧を読み込み直してください。"),
    RENEWAL_SETTLED(CONFLICT, "この更新の申し出はもう終わっています", "一覧を読み込み直してください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    UpkeepProblem(ProblemKind kind, String title, String sentence) {
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
