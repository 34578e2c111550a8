package jp.komitto.coordination;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody agreed that the city writes them down. */
@Schema(name = "IntakeConsent", description = "SPOKEN: at the telephone or the counter. SIGNED: on paper.")
enum Consented {
    SPOKEN,
    SIGNED
}
