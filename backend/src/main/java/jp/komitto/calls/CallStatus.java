package jp.komitto.calls;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** DRAFT: staff write it. PUBLISHED: everybody reads it, nobody rewrites it. CLOSED: the round is over. */
@Schema(description = "DRAFT: being written. PUBLISHED: its rules are frozen. CLOSED: the round is over.")
public enum CallStatus {
    DRAFT,
    PUBLISHED,
    CLOSED
}
