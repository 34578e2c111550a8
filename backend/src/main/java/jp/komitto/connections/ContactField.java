package jp.komitto.connections;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of somebody can be told to the other side, each by a consent of its own. */
@Schema(description = "E_MAIL, PHONE, NAME, ADDRESS.")
public enum ContactField {
    E_MAIL,
    PHONE,
    NAME,
    ADDRESS
}
