package jp.komitto.listings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a listing ended without being filled: where supply is missing, the city learns from these. */
@Schema(
        description =
                "NOBODY_CAME: nobody answered. PARTLY_FILLED: some places stayed empty. DAY_TIME, DISTRICT, SKILL, LANGUAGE, AGE, CONDITIONS:"
                        + " what kept people away. FOUND_ELSEWHERE, PLAN_CHANGED, NOT_SUITABLE (the city closed it), OTHER.")
public enum EndReason {
    NOBODY_CAME,
    PARTLY_FILLED,
    DAY_TIME,
    DISTRICT,
    SKILL,
    LANGUAGE,
    AGE,
    CONDITIONS,
    FOUND_ELSEWHERE,
    PLAN_CHANGED,
    NOT_SUITABLE,
    OTHER
}
