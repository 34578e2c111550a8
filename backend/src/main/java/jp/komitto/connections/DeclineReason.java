package jp.komitto.connections;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody said no or stopped: for ranking and the city's figures, never for the other side (row 29). */
@Schema(description = "DAY_TIME, PLACE, SKILL, LANGUAGE, AGE, FULL, FOUND_ELSEWHERE, HEALTH, NOT_SUITABLE, OTHER.")
public enum DeclineReason {
    DAY_TIME,
    PLACE,
    SKILL,
    LANGUAGE,
    AGE,
    FULL,
    FOUND_ELSEWHERE,
    HEALTH,
    NOT_SUITABLE,
    OTHER
}
