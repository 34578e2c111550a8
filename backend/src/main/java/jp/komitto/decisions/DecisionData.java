package jp.komitto.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import jp.komitto.shared.privacy.ActsInOffice;
import jp.komitto.shared.privacy.PersonalData;

/** Who decided, confirmed and released in the city's name. */
@ApplicationScoped
class DecisionData {

    private static final String READ = """
            select d.proposal_id, d.outcome, d.decided_by = $1, d.decided_at, coalesce(d.confirmed_by = $1, false), d.confirmed_at,
                   coalesce(r.released_by = $1, false), r.released_at
              from decision d left join decision_release r on r.call_id = d.call_id
             where d.decided_by = $1 or d.confirmed_by = $1 or r.released_by = $1
             order by d.decided_at, d.proposal_id
            """;

    @Produces
    @Singleton
    PersonalData decided() {
        return new ActsInOffice(
                "decisions",
                READ,
                List.of(
                        "proposal",
                        "outcome",
                        "decidedByMe",
                        "decidedAt",
                        "confirmedByMe",
                        "confirmedAt",
                        "releasedByMe",
                        "releasedAt"),
                Set.of("decision.decided_by", "decision.confirmed_by", "decision_release.released_by"));
    }
}
