package jp.komitto.undertakings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import jp.komitto.shared.privacy.ActsInOffice;
import jp.komitto.shared.privacy.PersonalData;

/** Who signed, approved, settled and evaluated, for a group or for the city. */
@ApplicationScoped
class UndertakingData {

    private static final String READ = """
            select proposal_id, act, at, comment
              from (select proposal_id, 'SIGNED_FOR_GROUP' as act, group_signed_at as at, null as comment, group_signed_by as who
                      from undertaking
                    union all
                    select proposal_id, 'SIGNED_FOR_CITY', city_signed_at, null, city_signed_by from undertaking
                    union all
                    select proposal_id, 'SETTLED', settled_at, null, settled_by from undertaking
                    union all
                    select proposal_id, 'CHANGE_APPROVED_BY_DEPARTMENT', department_at, null, department_by
                      from undertaking_change
                    union all
                    select proposal_id, 'CHANGE_APPROVED_BY_OFFICE', office_at, null, office_by from undertaking_change
                    union all
                    select proposal_id, 'EVALUATED', handed_in_at, comment, given_by from mutual_evaluation) as acts
             where who = $1 order by at, proposal_id
            """;

    @Produces
    @Singleton
    PersonalData acts() {
        return new ActsInOffice(
                "undertakings",
                READ,
                List.of("proposal", "act", "at", "comment"),
                Set.of(
                        "undertaking.group_signed_by",
                        "undertaking.city_signed_by",
                        "undertaking.settled_by",
                        "undertaking_change.department_by",
                        "undertaking_change.office_by",
                        "mutual_evaluation.given_by"));
    }
}
