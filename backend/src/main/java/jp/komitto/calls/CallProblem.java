package jp.komitto.calls;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What calls refuse. */
public enum CallProblem implements ProblemCode {
    CALL_NOT_FOUND(NOT_FOUND, "募集が見つかりませんでした", "アドレスを確かめるか、「わくわくプロジェクト」の募集の一覧からお探しください。"),
    SLOT_NOT_FOUND(INVALID, "その枠はこの募集にありません", "募集のページで枠を確かめて、選び直してください。"),
    CALL_TEMPLATE_NOT_FOUND(INVALID, "そのひな型はありません", "ひな型の一覧から選び直してください。"),
    CALL_EXISTS(CONFLICT, "同じ年度の同じ回の募集がもうあります", "次の回として作るか、今ある募集を開いてください。"),
    CALL_RULES_INCONSISTENT(INVALID, "募集の決まりにくいちがいがあります", "印のついた項目を直してください。"),
    CALL_FROZEN(CONFLICT, "公開した募集は書き換えられません", "直すときは、理由をつけて訂正版を出してください。"),
    CALL_NOT_PUBLISHED(CONFLICT, "この募集はまだ公開されていません", "先に募集を公開してください。"),
    CALL_IS_CLOSED(CONFLICT, "この募集は終わっています", "次の募集をお待ちください。くわしくは市の窓口へ。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    CallProblem(ProblemKind kind, String title, String sentence) {
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
