package jp.komitto.listings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sees a listing before anybody has consented to anything. */
@Schema(
        name = "ListingVisibility",
        description =
                "PUBLIC: everybody sees it and whose it is. ANONYMOUS: everybody sees a card that does not say whose it is."
                        + " PROTECTED: only coordinators see it.")
public enum Visibility {
    PUBLIC,
    ANONYMOUS,
    PROTECTED;

    /**
     * What a poster may choose, the usual first. Who needs help stays protected, a person who helps stays anonymous, and nobody
     * can search for a minor (Z6).
     */
    static List<Visibility> choices(Side side, boolean group, boolean minor) {
        if (group) {
            return side == Side.NEED ? List.of(PUBLIC) : List.of(PUBLIC, ANONYMOUS);
        }
        return side == Side.NEED || minor ? List.of(PROTECTED) : List.of(ANONYMOUS, PROTECTED);
    }
}
