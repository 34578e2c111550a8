package jp.komitto.listings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For how long. */
@Schema(description = "ONCE: one day or one time. SHORT: a few times. REGULAR: again and again.")
public enum Commitment {
    ONCE,
    SHORT,
    REGULAR
}
