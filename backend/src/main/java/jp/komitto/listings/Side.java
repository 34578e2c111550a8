package jp.komitto.listings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way help goes. */
@Schema(name = "ListingSide", description = "NEED: 協力してほしいこと. OFFER: 協力できること.")
public enum Side {
    NEED,
    OFFER;

    public Side other() {
        return this == NEED ? OFFER : NEED;
    }
}
