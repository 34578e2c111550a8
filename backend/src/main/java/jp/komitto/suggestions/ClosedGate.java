package jp.komitto.suggestions;

import jp.komitto.matching.Gate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why two listings do not come together, as far as the asker may know. */
@Schema(
        name = "ClosedGateCode",
        description =
                "STATUS: one is not open. SIDE: both are needs or both offers. RESOURCE: something else is needed. OWN: both of one poster."
                        + " AGE, PLACE, TIME, LANGUAGE: nothing in common. LICENCE: a required skill is missing. SKILL: another skill is looked for."
                        + " NOT_AVAILABLE: for a reason that concerns the other side alone.")
enum ClosedGate {
    STATUS,
    SIDE,
    RESOURCE,
    OWN,
    AGE,
    PLACE,
    TIME,
    LANGUAGE,
    LICENCE,
    SKILL,
    NOT_AVAILABLE;

    /**
     * What blocked whom, and how old a person is, nobody else learns.
     *
     * @param ofPerson whether the other listing is a person's
     */
    static ClosedGate of(Gate gate, boolean ofPerson) {
        return switch (gate) {
            case STATUS -> STATUS;
            case SIDE -> SIDE;
            case RESOURCE -> RESOURCE;
            case OWN -> OWN;
            case AGE -> ofPerson ? NOT_AVAILABLE : AGE;
            case PLACE -> PLACE;
            case TIME -> TIME;
            case LANGUAGE -> LANGUAGE;
            case LICENCE -> LICENCE;
            case SKILL -> SKILL;
            case PROTECTED, BLOCKED -> NOT_AVAILABLE;
        };
    }
}
