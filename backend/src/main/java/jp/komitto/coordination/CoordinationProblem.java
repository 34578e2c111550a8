package jp.komitto.coordination;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused at the coordinator's desk. */
public enum CoordinationProblem implements ProblemCode {
    INTAKE_NOT_FOUND(NOT_FOUND, "受付が見つかりませんでした", "受付の一覧からお選びください。"),
    INTAKE_UNREACHABLE(INVALID, "連絡のとり方がありません", "電話、住所、メールのうち、どれか一つは入れてください。"),
    INTAKE_CONSENT_DAY_WRONG(INVALID, "同意の日が正しくありません", "きょうまでの、1年以内の日を入れてください。"),
    INTAKE_ENDED(CONFLICT, "この受付は終わっています", "もう一度うかがうときは、新しく受け付けてください。"),
    INTAKE_STILL_RUNNING(CONFLICT, "まだ続いている仲立ちがあります", "仲立ちを終えるか取りやめてから、受付を終えてください。"),
    INTAKE_GROUP_NOT_LISTED(CONFLICT, "この団体は登録されていません", "団体検索に載っている団体を選んでください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    CoordinationProblem(ProblemKind kind, String title, String sentence) {
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
