package jp.komitto.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import jp.komitto.shared.privacy.ActsInOffice;
import jp.komitto.shared.privacy.PersonalData;

/** Who published a case, or left it out, for a group. */
@ApplicationScoped
class CaseData {

    private static final String READ = """
            select proposal_id, status, settled_at from project_case where settled_by = $1 order by settled_at, proposal_id
            """;

    @Produces
    @Singleton
    PersonalData settled() {
        return new ActsInOffice("cases", READ, List.of("proposal", "status", "at"), Set.of("project_case.settled_by"));
    }
}
