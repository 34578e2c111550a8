package jp.komitto.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a group's registration stands, as far as the public sees it. */
@Schema(
        description =
                "REGISTERED: in the directory. EXPIRED: not renewed; no longer found by search, but its page keeps its address."
                        + " SUSPENDED, DISSOLVED: likewise.")
public enum GroupStatus {
    REGISTERED,
    SUSPENDED,
    EXPIRED,
    DISSOLVED
}
