package jp.komitto.listings;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What is refused of needs and offers. */
public enum ListingProblem implements ProblemCode {
    LISTING_NOT_FOUND(NOT_FOUND, "募集や申し出が見つかりませんでした", "アドレスを確かめるか、一覧からお探しください。"),
    LISTING_OVER(GONE, "この募集・申し出は終わりました", "一覧から、いま募集しているものをお探しください。"),
    LISTING_STEP_NOT_OPEN(CONFLICT, "いまの状態ではこの操作はできません", "最新の状態を読み込んで、次にできることを確かめてください。"),
    LISTING_STEP_NOT_YOURS(FORBIDDEN, "この操作をする立場にありません", "載せた人と市とで、できる操作が分かれています。お困りのときは事務局へお問い合わせください。"),
    LISTING_CLOSED(CONFLICT, "いまは書き直せません", "確認中のものは、確認が終わってから書き直せます。終わったものは、写しを作ってお使いください。"),
    LISTING_INCOMPLETE(INVALID, "まだ足りない項目があります", "示された項目を入れてから、もう一度お試しください。"),
    LISTING_GROUP_NOT_LISTED(CONFLICT, "この団体はいま募集や申し出を載せられません", "登録されている団体だけが載せられます。登録の状態をご確認ください。"),
    LISTING_TOO_MANY(CONFLICT, "一度に載せられる数を超えています", "終わったものを閉じてから、もう一度お試しください。"),
    LISTING_RESOURCE_FIXED(CONFLICT, "載せたあとは種類を変えられません", "写しを作り、種類を選び直してください。"),
    LISTING_VISIBILITY_NOT_POSSIBLE(INVALID, "この見せ方は選べません", "個人の困りごとはコーディネーターだけが見ます。示された見せ方から選んでください。"),
    LISTING_PLACES_TAKEN(CONFLICT, "すでに決まった人数より少なくはできません", "決まっている人数以上の数を入れてください。"),
    LISTING_FULL(CONFLICT, "定員に達しています", "空き待ちに申し込むと、空きが出たときに順番にお知らせします。"),
    LISTING_REASON_MISSING(INVALID, "理由がありません", "理由を選んでください。集まらなかったわけは、次の募集と市の支援に役立てます。"),
    LISTING_ENDS_TOO_LATE(INVALID, "掲載の終わりの日が正しくありません", "きょうから1年以内の日を入れてください。"),
    TEMPLATE_UNKNOWN(NOT_FOUND, "ひな型が見つかりませんでした", "ひな型の一覧から選んでください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    ListingProblem(ProblemKind kind, String title, String sentence) {
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
