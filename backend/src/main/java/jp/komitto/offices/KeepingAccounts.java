package jp.komitto.offices;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.komitto.accounts.AccountProblem;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.offices.DeskAccounts.Filter;
import jp.komitto.offices.OfficeViews.DeskAccount;
import jp.komitto.offices.OfficeViews.DeskAccountPage;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.paging.Cursor;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.EndingSessions;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.web.Language;

/** The desk for accounts: looking, stopping one, letting it go on, taking an office away. */
@ApplicationScoped
class KeepingAccounts {

    private static final Set<Role> RUN_THE_HOUSE = Set.of(Role.ADMINISTRATOR, Role.SECRETARIAT);

    private final DeskAccounts desk;
    private final KnownAccounts accounts;
    private final GivingOffices giving;
    private final GivingRules rules;
    private final HeldOffices held;
    private final EndingSessions sessions;
    private final Journal journal;

    @Inject
    KeepingAccounts(
            DeskAccounts desk,
            KnownAccounts accounts,
            GivingOffices giving,
            GivingRules rules,
            HeldOffices held,
            EndingSessions sessions,
            Journal journal) {
        this.desk = desk;
        this.accounts = accounts;
        this.giving = giving;
        this.rules = rules;
        this.held = held;
        this.sessions = sessions;
        this.journal = journal;
    }

    @WithTransaction
    Uni<DeskAccountPage> find(DeskAccountQuery query, Actor actor, Language language) {
        Filter filter = Filter.of(query);
        Cursor after = query.cursor == null ? null : Cursor.read(query.cursor, query.filter(), 2);
        return desk.count(filter)
                .chain(total -> desk.page(filter, seesAddresses(actor), after, query.size + 1, language)
                        .map(found -> page(found, total, query)))
                .call(page -> record(page.items(), actor));
    }

    @WithTransaction
    Uni<DeskAccount> show(UUID id, Actor actor, Language language) {
        return desk.page(Filter.only(id), seesAddresses(actor), null, 1, language)
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw AccountProblem.ACCOUNT_NOT_FOUND.problem();
                    }
                })
                .call(found -> record(found, actor))
                .map(List::getFirst);
    }

    /** The person is signed out everywhere, and nobody signs in until the account goes on. */
    @WithTransaction
    Uni<Void> suspend(UUID id, String reason, Actor actor) {
        if (id.equals(actor.id())) {
            throw OfficeProblem.NOT_ONESELF.problem();
        }
        return requireMayStop(id, actor)
                .chain(() -> giving.requireNotLastAdministrator(id))
                .chain(() -> accounts.suspend(id, reason, actor))
                .chain(() -> sessions.ofAccount(id, "ACCOUNT_SUSPENDED"));
    }

    @WithTransaction
    Uni<Void> resume(UUID id, Actor actor) {
        return requireMayStop(id, actor).chain(() -> accounts.resume(id, actor)).replaceWithVoid();
    }

    @WithTransaction
    Uni<Void> takeOffice(UUID id, Role role, String department, Actor actor) {
        rules.requireMayTouch(role, actor);
        return giving.takeAway(id, role, department, actor);
    }

    private Uni<Void> requireMayStop(UUID id, Actor actor) {
        return held.of(id)
                .invoke(offices -> offices.stream()
                        .map(HeldOffice::role)
                        .filter(RUN_THE_HOUSE::contains)
                        .forEach(role -> rules.requireMayTouch(role, actor)))
                .replaceWithVoid();
    }

    private static boolean seesAddresses(Actor actor) {
        return actor.is(Role.ADMINISTRATOR);
    }

    /** Whoever reads ways of contact leaves a trace (C6). */
    private Uni<Void> record(List<DeskAccount> shown, Actor actor) {
        JournalEntry[] reads = shown.stream()
                .filter(account -> account.email() != null)
                .map(account -> new JournalEntry("ContactRead", account.id()))
                .toArray(JournalEntry[]::new);
        return reads.length == 0 ? Uni.createFrom().voidItem() : journal.append(actor, reads);
    }

    private static DeskAccountPage page(List<DeskAccount> found, int total, DeskAccountQuery query) {
        boolean more = found.size() > query.size;
        List<DeskAccount> items = more ? found.subList(0, query.size) : found;
        return new DeskAccountPage(items, total, more ? cursor(items.getLast(), query) : null);
    }

    private static String cursor(DeskAccount last, DeskAccountQuery query) {
        return Cursor.after(query.filter(), last.createdAt(), last.id());
    }
}
