package jp.komitto.search;

import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the index holds every group. */
@Readiness
class SearchIndexCheck implements HealthCheck {

    private final CurrentIndex current;

    @Inject
    SearchIndexCheck(CurrentIndex current) {
        this.current = current;
    }

    @Override
    public HealthCheckResponse call() {
        var index = current.get();
        var response = HealthCheckResponse.named("search-index").status(index.isPresent());
        index.ifPresent(ready -> response.withData("groups", ready.size()));
        return response.build();
    }
}
