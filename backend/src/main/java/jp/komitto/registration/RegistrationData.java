package jp.komitto.registration;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.komitto.files.KeepingFiles;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;
import jp.komitto.shared.problem.Problem;

/**
 * Registrations a person had a hand in. They belong to the group; what nobody else of the group is there to need goes with the
 * person.
 */
@ApplicationScoped
class RegistrationData implements PersonalData {

    private static final String READ = """
            select r.id, r.answers ->> 'name', r.status, r.receipt, r.begun_at, r.begun_by = $1, r.submitted_at,
                   coalesce(r.declared_by = $1, false), r.answers,
                   (select jsonb_agg(jsonb_build_object('number', v.number, 'answers', v.answers, 'submittedAt', v.submitted_at)
                                     order by v.number)
                      from registration_version v where v.registration_id = r.id),
                   c.name, c.kana, c.phone, c.email
              from registration r
              left join registration_contact c on c.registration_id = r.id and c.number = 0
             where exists (select 1 from group_membership m where m.group_id = r.id and m.account_id = $1)
             order by r.begun_at, r.id
            """;
    private static final List<String> NAMES = List.of(
            "id",
            "group",
            "status",
            "receipt",
            "begunAt",
            "begunByMe",
            "submittedAt",
            "declaredByMe",
            "answers",
            "handedIn",
            "representativeName",
            "representativeKana",
            "representativePhone",
            "representativeEmail");

    private static final String ALONE = """
            r.channel = 'ONLINE' and exists (select 1 from group_membership m
                                              where m.group_id = r.id and m.account_id = $1)
                and not exists (select 1 from group_membership m where m.group_id = r.id and m.account_id <> $1)
            """;
    private static final String UNDER_WAY =
            "select r.receipt from registration r where r.status in ('SUBMITTED', 'RETURNED') and " + ALONE;
    private static final String OVER =
            "select r.id from registration r where r.status in ('DRAFT', 'REFUSED', 'DISSOLVED') and " + ALONE;
    private static final String FORGET_CONTACT = "delete from registration_contact where registration_id = $1";
    private static final String FORGET_DRAFT = "delete from registration where id = $1 and status = 'DRAFT'";

    private final KeepingFiles files;

    @Inject
    RegistrationData(KeepingFiles files) {
        this.files = files;
    }

    @Override
    public String section() {
        return "registrations";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "registration.begun_by",
                "registration.declared_by",
                "registration.decided_by",
                "registration_version.submitted_by");
    }

    @Override
    public Uni<List<Map<String, Object>>> of(UUID account) {
        return PersonalRows.read(READ, account, NAMES);
    }

    @Override
    public Uni<Optional<Problem>> mayLeave(UUID account) {
        return PersonalRows.read(UNDER_WAY, account, List.of("receipt"))
                .map(rows -> rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(RegistrationProblem.REGISTRATION_UNDER_WAY.problem()));
    }

    /** Who else belongs to a group can only be seen while the memberships are there. */
    @Override
    public Turn turn() {
        return Turn.FIRST;
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.read(OVER, account, List.of("id")).chain(rows -> Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> forgetRegistration((UUID) row.get("id")))
                .collect()
                .last()
                .replaceWithVoid());
    }

    private Uni<Void> forgetRegistration(UUID id) {
        return PersonalRows.run(FORGET_CONTACT, id)
                .chain(() -> files.removeAll(ShowingRegistrations.owner(id)))
                .chain(() -> PersonalRows.run(FORGET_DRAFT, id));
    }
}
