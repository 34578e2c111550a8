package jp.komitto.reviews;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What the review refuses. */
public enum ReviewProblem implements ProblemCode {
    REVIEW_ITEM_NOT_FOUND(NOT_FOUND, "審査の対象が見つかりませんでした", "担当する提案の一覧を開き直してください。"),
    REVIEW_NOT_FOUND(NOT_FOUND, "この募集の審査は始まっていません", "募集の一覧から確かめてください。"),
    REVIEW_MEMBER_NOT_FOUND(NOT_FOUND, "委員が見つかりませんでした", "委員の一覧から選び直してください。"),
    REVIEW_SEAT_NOT_FOUND(NOT_FOUND, "委員の席が見つかりませんでした", "名簿を開き直してください。"),
    REVIEW_SEAT_TAKEN(CONFLICT, "任期が重なっています", "同じ人の任期、または委員長の任期が重ならないように、日付を直してください。"),
    REVIEW_TERM_BACKWARDS(INVALID, "任期の終わりが始まりより前です", "任期の日付を直してください。"),
    REVIEW_NO_SEATS(CONFLICT, "審査の日に任期のある委員がいません", "先に委員の名簿を整えてください。"),
    REVIEW_HAS_BEGUN(CONFLICT, "審査はもう始まっています", "委員の入れ替えは、審査を始める前だけできます。"),
    REVIEW_NOTHING_TO_ASSIGN(CONFLICT, "審査に回せる提案がありません", "先に、受け付けた提案の要件を確かめてください。"),
    REVIEW_NOT_READY(CONFLICT, "審査を始める準備が整っていません", "示された提案について、委員の申告と確認を済ませてください。"),
    REVIEW_DECLARE_FIRST(CONFLICT, "先に、利害関係の申告をしてください", "この提案とのかかわりがあるかどうかを答えると、内容を読めます。"),
    REVIEW_NOT_NOW(CONFLICT, "いまの段階ではできません", "画面を読み込み直して、今の段階を確かめてください。"),
    REVIEW_SCORE_HANDED_IN(CONFLICT, "採点はもう提出されています", "公開プレゼンテーションのあとに、理由をつけて変えられます。"),
    REVIEW_SCORE_INCOMPLETE(INVALID, "採点に足りないところがあります", "すべての項目に点数と理由を入れてください。"),
    REVIEW_SCORE_INVALID(INVALID, "採点に誤りがあります", "示された項目の点数を直してください。"),
    REVIEW_NOT_THE_CHAIR(FORBIDDEN, "委員長だけができます", "委員長（委員長が除斥のときは職務代理）に頼んでください。"),
    REVIEW_SCORES_STILL_DUE(CONFLICT, "採点の期限がまだ来ていません", "期限を過ぎてから、そろわない採点を除いて進められます。"),
    REVIEW_QUORUM_MISSING(CONFLICT, "定足数に足りません", "除斥を除いた委員の人数を確かめて、事務局と相談してください。"),
    REVIEW_OVER(CONFLICT, "答申が済んだ提案です", "答申のあとは変えられません。事務局と相談してください。"),
    REVIEW_AGENDA_DOES_NOT_FIT(INVALID, "発表の順番に合わない提案があります", "審査中の提案だけを、1回ずつ並べてください。"),
    REVIEW_MINUTES_MISSING(CONFLICT, "議事録がまだありません", "事務局が議事録を書いてから、承認してください。"),
    CALCULATION_NOT_OUT(NOT_FOUND, "まだ公開されていません", "結果の発表のあとに、このページで見られます。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    ReviewProblem(ProblemKind kind, String title, String sentence) {
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
