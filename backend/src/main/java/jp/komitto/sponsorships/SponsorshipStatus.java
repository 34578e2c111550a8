package jp.komitto.sponsorships;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an offer is. */
@Schema(
        description =
                "OFFERED: waits for the secretariat. MATCHED: brought to a project, whose group has to agree. ACCEPTED:"
                        + " counts, and is public. DECLINED: by the group or the secretariat, with a reason. WITHDRAWN: by the company.")
public enum SponsorshipStatus {
    OFFERED,
    MATCHED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    boolean isOpen() {
        return this == OFFERED || this == MATCHED;
    }
}
