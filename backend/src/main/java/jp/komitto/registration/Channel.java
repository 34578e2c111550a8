package jp.komitto.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a registration reached the city. */
@Schema(
        description =
                "How the registration reached the city: by the people themselves, at the counter, by telephone, by post;"
                        + " ADOPTED when the city kept the group's page before its people had an account.")
public enum Channel {
    ONLINE,
    COUNTER,
    PHONE,
    POST,
    ADOPTED;

    /** Whether staff write for people who do not write here themselves. */
    boolean isThroughStaff() {
        return this == COUNTER || this == PHONE || this == POST;
    }
}
