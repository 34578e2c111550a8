package jp.komitto.reviews;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of a review. */
final class ReviewTerms {

    private ReviewTerms() {}

    @Schema(name = "MemberClass", description = "公募市民, 団体代表, 学識経験者.")
    enum MemberClass {
        CITIZEN,
        GROUP,
        ACADEMIC
    }

    @Schema(name = "SeatOffice", description = "委員長, 職務代理 (acts where the chair is recused), 委員.")
    enum SeatOffice {
        CHAIR,
        DEPUTY,
        MEMBER
    }

    @Schema(
            name = "Tie",
            description =
                    "What ties a member to a proposal. NONE: nothing. GROUP: belongs to the group or did. FAMILY: a relative"
                            + " does. WORK: works for it, or with it. MONEY: gains or loses by it. OTHER: something else.")
    enum Tie {
        NONE,
        GROUP,
        FAMILY,
        WORK,
        MONEY,
        OTHER
    }

    @Schema(
            name = "ConflictHint",
            description =
                    "What was found without being declared. NAMED_GROUP: the proposal names a group of the member."
                            + " PAST_PROJECT: a group of the member carried out a project with the same department. SAME_DOMAIN: member and"
                            + " proposers have mail addresses of one domain that is not a provider's; the addresses are not shown.")
    enum Hint {
        NAMED_GROUP,
        PAST_PROJECT,
        SAME_DOMAIN
    }

    @Schema(
            name = "RecusalCause",
            description =
                    "DECLARED: by the member. GROUP_ROSTER: the member belongs to the group. FOUND: by the secretariat.")
    enum Cause {
        DECLARED,
        GROUP_ROSTER,
        FOUND
    }

    @Schema(name = "Presence", description = "At the hearing: there, or excused.")
    enum Presence {
        PRESENT,
        EXCUSED
    }

    @Schema(name = "HearingMoment", description = "What begins: the presentation, the questions; or it ends.")
    enum Moment {
        PRESENTATION,
        QUESTIONS,
        END
    }

    @Schema(
            name = "CommitteeTask",
            description =
                    "What an item asks of the member. DECLARE: say whether something ties them. SCORE. WAIT: for the others."
                            + " HEARING: the hearing comes. RESCORE: it has been, marks may change with a reason. RECOMMEND: the chair's turn."
                            + " DONE: nothing.")
    enum Task {
        DECLARE,
        SCORE,
        WAIT,
        HEARING,
        RESCORE,
        RECOMMEND,
        EVALUATE,
        DONE
    }
}
