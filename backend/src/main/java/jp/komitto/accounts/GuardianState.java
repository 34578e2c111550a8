package jp.komitto.accounts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the consent of a guardian stands. */
@Schema(name = "GuardianState", description = "Consent of a guardian, needed under 16.")
public enum GuardianState {
    NOT_NEEDED,
    WAITING,
    GIVEN,
    REFUSED
}
