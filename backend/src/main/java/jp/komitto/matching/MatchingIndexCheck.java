package jp.komitto.matching;

import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the index holds every open listing. */
@Readiness
class MatchingIndexCheck implements HealthCheck {

    private final CurrentMatches current;

    @Inject
    MatchingIndexCheck(CurrentMatches current) {
        this.current = current;
    }

    @Override
    public HealthCheckResponse call() {
        var index = current.get();
        var response = HealthCheckResponse.named("matching-index").status(index.isPresent());
        index.ifPresent(ready -> response.withData("needs", ready.needs()).withData("offers", ready.offers()));
        return response.build();
    }
}
