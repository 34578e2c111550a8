package jp.komitto.listings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody of the city looks at a listing before it opens. */
@Schema(
        name = "ListingCheck",
        description =
                "CONTACT_IN_TEXT: the text seems to give a way to reach somebody. NEW_POSTER: the first of this person.")
enum CheckReason {
    CONTACT_IN_TEXT,
    NEW_POSTER
}
