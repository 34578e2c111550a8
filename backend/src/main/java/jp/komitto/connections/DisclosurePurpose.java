package jp.komitto.connections;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the other side may use a detail for. */
@Schema(description = "ACTIVITY: to arrange and carry out the activity. EMERGENCY: only when something happens.")
public enum DisclosurePurpose {
    ACTIVITY,
    EMERGENCY
}
