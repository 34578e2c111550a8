package jp.komitto.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.komitto.proposals.SampleProposals;
import jp.komitto.reviews.Outcome;

/**
 * A proposal to try out, as it stands in {@code data/sample/wakuwaku.json}.
 *
 * @param group a sample group by its name; null: the one whose people have demo accounts
 * @param total yen
 * @param mark what the committee gives
 * @param more further answers, such as those that its slot asks for
 */
record DemoProposal(
        Round call,
        Stage stage,
        String group,
        String slot,
        String title,
        String summary,
        String issue,
        String content,
        String effect,
        long total,
        int mark,
        Map<String, String> more) {

    /** The calls. */
    enum Round {
        FINISHED,
        REVIEW,
        OPEN
    }

    /** How far a proposal is, with whatever its next person has to do left undone. */
    enum Stage {
        DRAFT,
        SUBMITTED,
        RETURNED,
        ELIGIBLE,
        UNDER_REVIEW,
        SCORED,
        HEARD,
        RECOMMENDED,
        ADOPTED,
        IN_PROGRESS,
        CHANGE_PENDING,
        REPORTED,
        COMPLETED,
        NOT_ADOPTED;

        boolean waitsForTheChair() {
            return this == UNDER_REVIEW;
        }
    }

    private static final int POOR = 2;

    SampleProposals.Content content(String department) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "title",
                title + "（サンプル）",
                "summary",
                summary,
                "issue",
                issue,
                "content",
                content,
                "goal",
                effect,
                "groupRole",
                "企画と進行、参加する人への連絡。",
                "cityRole",
                "会場の調整、広報、関係する課への紹介。",
                "reason",
                "市のもつ場所と情報に、団体の人と工夫を合わせるため。",
                "schedule",
                "準備に2か月、そのあと毎月続ける。",
                "effect",
                effect));
        answers.putAll(Map.of(
                "measure", "参加した人数と、参加した人へのアンケート。",
                "team", "代表1名、進行3名、会計1名、記録2名。",
                "continuity", "会費と寄付で続ける。"));
        answers.putAll(more);
        return new SampleProposals.Content(slot, answers, total, department);
    }

    /** Nine tenths. */
    long request() {
        return total / 10 * 9;
    }

    Outcome recommended() {
        return mark > POOR ? Outcome.ADOPT : Outcome.REJECT;
    }

    List<String> opinions() {
        return mark > POOR ? List.of("（サンプル）始める前に、けがと悪天候への備えを示すこと。") : List.of();
    }
}
