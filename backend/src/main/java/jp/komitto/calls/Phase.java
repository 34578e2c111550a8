package jp.komitto.calls;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a proposal has come, as far as it decides who may see what. In this order. */
@Schema(description = "How far a proposal has come, in this order.")
public enum Phase {
    DRAFT,
    SUBMITTED,
    UNDER_REVIEW,
    SCORED,
    HEARD,
    RECOMMENDED,
    RELEASED
}
