package jp.komitto.listings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who insures people while they help. */
@Schema(
        description =
                "POSTER: whoever posted it. CITY: the city's insurance for civic activities. OWN: everybody their own. NONE: nobody.")
public enum Insurance {
    POSTER,
    CITY,
    OWN,
    NONE
}
