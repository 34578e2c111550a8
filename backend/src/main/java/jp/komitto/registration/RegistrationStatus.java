package jp.komitto.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a registration stands. */
@Schema(
        description =
                "DRAFT: being written. SUBMITTED: with the city. RETURNED: back for correction. REGISTERED: in the directory."
                        + " REFUSED: decided against. SUSPENDED, EXPIRED, DISSOLVED: no longer found by search.")
public enum RegistrationStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    REGISTERED,
    REFUSED,
    SUSPENDED,
    EXPIRED,
    DISSOLVED;

    /** Whether the applicants may write. */
    boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
