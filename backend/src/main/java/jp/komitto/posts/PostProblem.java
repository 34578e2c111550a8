package jp.komitto.posts;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused of posts. */
public enum PostProblem implements ProblemCode {
    POST_NOT_FOUND(NOT_FOUND, "お知らせが見つかりませんでした", "アドレスを確かめるか、団体のページからお探しください。"),
    POST_STEP_NOT_OPEN(CONFLICT, "いまの状態ではこの操作はできません", "最新の状態を読み込んで、次にできることを確かめてください。"),
    POST_EMPTY(INVALID, "本文がありません", "本文を入れてください。使えない書式だけのときも、空になることがあります。"),
    POST_GROUP_NOT_LISTED(CONFLICT, "この団体はいまお知らせを出せません", "登録されている団体だけがお知らせを出せます。"),
    PHOTO_WITHOUT_WORDS(INVALID, "写真の説明がありません", "写真に何が写っているかを、見えない人にも伝わるように入れてください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    PostProblem(ProblemKind kind, String title, String sentence) {
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
