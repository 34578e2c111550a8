package jp.komitto.accounts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How old somebody is, as exactly as Komitto needs to know. No birth date is kept. */
@Schema(
        name = "AgeBand",
        description = "Age in years, in bands. UNKNOWN_ADULT: 18 or older and would rather not say more.")
public enum AgeBand {
    UNDER_16,
    AGE_16_17,
    AGE_18_29,
    AGE_30_49,
    AGE_50_64,
    AGE_65_PLUS,
    UNKNOWN_ADULT;

    /** 未成年: under 18. */
    public boolean isMinor() {
        return this == UNDER_16 || this == AGE_16_17;
    }

    public boolean needsGuardian() {
        return this == UNDER_16;
    }
}
