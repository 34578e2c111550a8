package jp.komitto.offices;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;

/** Offices are taken on and taken away, inside the use case at hand. */
@ApplicationScoped
public class GivingOffices {

    /** Whoever is invited again to what they hold has the newer end. */
    private static final String GIVE = """
            insert into office_holding (account_id, role, department, until, given_by, given_at)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (account_id, role, department)
            do update set until = excluded.until, given_by = excluded.given_by, given_at = excluded.given_at
            """;

    private static final String TAKE =
            "delete from office_holding where account_id = $1 and role = $2 and department = $3 returning role";

    /** Two who take each other's office away at once must not both succeed. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('komitto.administrators'))";

    private static final String OTHER_ADMINISTRATORS = """
            select count(*) from office_holding o join account a on a.id = o.account_id
             where o.role = 'ADMINISTRATOR' and (o.until is null or o.until >= $2)
               and o.account_id <> $1 and a.status = 'ACTIVE'
            """;

    private final OfficeInvitations invitations;
    private final InvitingToOffices inviting;
    private final HeldOffices held;
    private final Journal journal;
    private final Clock clock;

    @Inject
    GivingOffices(
            OfficeInvitations invitations, InvitingToOffices inviting, HeldOffices held, Journal journal, Clock clock) {
        this.invitations = invitations;
        this.inviting = inviting;
        this.held = held;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whoever has the link takes the office on. */
    public Uni<Void> accept(String secret, Actor actor) {
        if (actor.minor()) {
            throw OfficeProblem.ADULTS_ONLY.problem();
        }
        return invitations.require(secret).chain(invitation -> {
            JournalEntry given = invitation.accept(actor.id(), now());
            return give(actor.id(), invitation.office(), invitation.invitedBy())
                    .chain(() -> inviting.end(invitation, given, actor));
        });
    }

    /** Without an invitation: for accounts that are made together with their office. */
    public Uni<Void> give(UUID account, HeldOffice office, UUID by) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(
                        GIVE,
                        Tuple.tuple(Arrays.asList(
                                account,
                                office.role().name(),
                                department(office.department()),
                                office.until(),
                                by,
                                now()))));
    }

    Uni<Void> takeAway(UUID account, Role role, String department, Actor actor) {
        return (role == Role.ADMINISTRATOR
                        ? requireNotLastAdministrator(account)
                        : Uni.createFrom().voidItem())
                .chain(SessionTransaction::current)
                .chain(transaction -> transaction.rows(TAKE, Tuple.of(account, role.name(), department(department))))
                .invoke(GivingOffices::requireFound)
                .chain(() -> journal.append(
                        actor,
                        new JournalEntry("OfficeTakenAway", account)
                                .with(Map.of("role", role.name(), "department", department(department)))));
    }

    /** There is always somebody who can let others in. */
    Uni<Void> requireNotLastAdministrator(UUID account) {
        return held.of(account)
                .chain(offices -> offices.stream().noneMatch(one -> one.role() == Role.ADMINISTRATOR)
                        ? Uni.createFrom().voidItem()
                        : otherAdministrators(account)
                                .invoke(others -> {
                                    if (others == 0) {
                                        throw OfficeProblem.LAST_ADMINISTRATOR.problem();
                                    }
                                })
                                .replaceWithVoid());
    }

    private Uni<Long> otherAdministrators(UUID account) {
        return SessionTransaction.current().chain(transaction -> transaction
                .rows(LOCK, Tuple.tuple())
                .chain(() -> transaction.rows(OTHER_ADMINISTRATORS, Tuple.of(account, LocalDate.now(clock))))
                .map(rows -> ((Number) rows.getFirst()[0]).longValue()));
    }

    private static void requireFound(List<Object[]> rows) {
        if (rows.isEmpty()) {
            throw OfficeProblem.OFFICE_NOT_FOUND.problem();
        }
    }

    private static String department(String department) {
        return department == null ? "" : department;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
