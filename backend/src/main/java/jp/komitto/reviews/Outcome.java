package jp.komitto.reviews;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the committee recommends: 採択, 条件付き採択, 不採択. */
@Schema(name = "RecommendedOutcome", description = "採択, 条件付き採択, 不採択.")
public enum Outcome {
    ADOPT,
    CONDITIONAL,
    REJECT
}
