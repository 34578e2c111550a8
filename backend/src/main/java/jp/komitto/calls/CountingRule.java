package jp.komitto.calls;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a project of this call counts for indicator 5 of the plan. */
@Schema(description = "When a project counts for indicator 5 of the plan: ON_DECISION, ON_AGREEMENT or ON_COMPLETION.")
public enum CountingRule {
    ON_DECISION,
    ON_AGREEMENT,
    ON_COMPLETION
}
