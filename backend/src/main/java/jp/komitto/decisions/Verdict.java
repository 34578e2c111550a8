package jp.komitto.decisions;

import jp.komitto.reviews.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the city decides: 採択, 条件付き採択, 不採択. */
@Schema(description = "採択, 条件付き採択, 不採択.")
public enum Verdict {
    ADOPTED(Outcome.ADOPT),
    CONDITIONAL(Outcome.CONDITIONAL),
    NOT_ADOPTED(Outcome.REJECT);

    private final Outcome asRecommended;

    Verdict(Outcome asRecommended) {
        this.asRecommended = asRecommended;
    }

    boolean differsFrom(Outcome recommended) {
        return asRecommended != recommended;
    }

    public boolean isAdopted() {
        return this != NOT_ADOPTED;
    }
}
