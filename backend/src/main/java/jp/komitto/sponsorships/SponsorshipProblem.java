package jp.komitto.sponsorships;

import static jp.komitto.shared.problem.ProblemKind.*;

import jp.komitto.shared.problem.ProblemCode;
import jp.komitto.shared.problem.ProblemKind;

/** What sponsorships refuse. */
public enum SponsorshipProblem implements ProblemCode {
    SPONSORSHIP_NOT_FOUND(NOT_FOUND, "上乗せの申し出が見つかりませんでした", "事業の一覧を開き直してください。"),
    SPONSORSHIP_NOT_A_COMPANY(CONFLICT, "企業として登録した団体だけが申し出られます", "企業として団体登録をしてから、もう一度お試しください。"),
    SPONSORSHIP_CALL_OVER(CONFLICT, "この募集では、もう申し出を受け付けていません", "いま受け付けている募集をご覧ください。"),
    SPONSORSHIP_PROJECT_NOT_OPEN(CONFLICT, "この事業には、いま上乗せできません", "採択されていて、まだ報告が出ていない事業を選んでください。"),
    SPONSORSHIP_OTHER_PROJECT(CONFLICT, "企業が選んだ事業と違います", "企業が事業を選んでいるときは、その事業にだけ結びつけられます。"),
    SPONSORSHIP_OWN_PROJECT(CONFLICT, "自分の団体の事業には上乗せできません", "自己負担は、提案の収支予算に入れてください。"),
    SPONSORSHIP_OWN_GROUP(FORBIDDEN, "自分の団体にかかわる申し出は扱えません", "ほかの職員に担当を代わってもらってください。"),
    SPONSORSHIP_NOT_NOW(CONFLICT, "いまの段階ではできません", "画面を読み込み直して、今の段階を確かめてください。"),
    SPONSORSHIP_TOO_MANY(CONFLICT, "返事を待っている申し出が多すぎます", "先の申し出の返事を待つか、取り下げてください。");

    private final ProblemKind kind;
    private final String title;
    private final String sentence;

    SponsorshipProblem(ProblemKind kind, String title, String sentence) {
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
