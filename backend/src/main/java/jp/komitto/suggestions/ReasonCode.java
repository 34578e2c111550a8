package jp.komitto.suggestions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something fits, or does not quite. */
@Schema(
        name = "MatchReasonCode",
        description =
                "The aspect, with how it is met: alone wholly, _PARTLY or _NEAR or _ALSO in part, _OTHER or _NOT not at all, _OPEN when the other"
                        + " side has not said; _ANYWHERE, _ANY when it does not matter to the other side.")
enum ReasonCode {
    PLACE(true),
    PLACE_ANYWHERE(true),
    PLACE_PARTLY(true),
    PLACE_ONLINE(true),
    TIME(true),
    TIME_ANY(true),
    TIME_PARTLY(true),
    FIELD(true),
    FIELD_ALSO(true),
    FIELD_OTHER(false),
    FIELD_OPEN(false),
    SKILL(true),
    SKILL_PARTLY(true),
    SKILL_OTHER(false),
    SKILL_OPEN(false),
    LANGUAGE(true),
    LANGUAGE_OPEN(false),
    AUDIENCE(true),
    AUDIENCE_OTHER(false),
    AUDIENCE_OPEN(false),
    COMMITMENT(true),
    COMMITMENT_NEAR(true),
    COMMITMENT_OTHER(false),
    AMOUNT(true),
    AMOUNT_PARTLY(true),
    AMOUNT_OPEN(false),
    BEGINNER(true),
    BEGINNER_NOT(false),
    EXPERIENCE(true),
    EXPERIENCE_NOT(false);

    private final boolean good;

    ReasonCode(boolean good) {
        this.good = good;
    }

    /** Whether it speaks for the two. */
    boolean isGood() {
        return good;
    }
}
