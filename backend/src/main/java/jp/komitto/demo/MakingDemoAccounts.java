package jp.komitto.demo;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.accounts.AccountFacts;
import jp.komitto.accounts.AccountStatus;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.accounts.StartingAccounts;
import jp.komitto.accounts.StartingAccounts.Details;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.credentials.KnownTotp;
import jp.komitto.credentials.SettingPasswords;
import jp.komitto.credentials.SettingPasswords.Hashed;
import jp.komitto.membership.Belonging;
import jp.komitto.membership.MemberRole;
import jp.komitto.offices.GivingOffices;
import jp.komitto.offices.HeldOffice;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.security.EndingSessions;
import jp.komitto.shared.security.Role;
import jp.komitto.terms.TermsOfUse;

/** The demo accounts, all of them or none, and only where nobody has ever had an account. */
@ApplicationScoped
class MakingDemoAccounts {

    private static final String EVER_OPENED = "select 1 from journal where type = 'AccountOpened' limit 1";
    private static final String SAMPLE_GROUP = "select id from citizen_group where sample order by name, id limit 1";
    private static final String SAMPLE_COMPANY =
            "select id from citizen_group where sample and kind = 'COMPANY' order by name, id limit 1";
    private static final String REASON = "おためし用のアカウントのため";
    private static final String SYSTEM = "system:demo";

    private final StartingAccounts starting;
    private final KnownAccounts accounts;
    private final SettingPasswords passwords;
    private final KnownTotp totp;
    private final DemoAuthenticator authenticator;
    private final GivingOffices offices;
    private final Belonging belonging;
    private final EndingSessions sessions;
    private final Terms terms;
    private final TermsOfUse termsOfUse;

    @Inject
    MakingDemoAccounts(
            StartingAccounts starting,
            KnownAccounts accounts,
            SettingPasswords passwords,
            KnownTotp totp,
            DemoAuthenticator authenticator,
            GivingOffices offices,
            Belonging belonging,
            EndingSessions sessions,
            Terms terms,
            TermsOfUse termsOfUse) {
        this.starting = starting;
        this.accounts = accounts;
        this.passwords = passwords;
        this.totp = totp;
        this.authenticator = authenticator;
        this.offices = offices;
        this.belonging = belonging;
        this.sessions = sessions;
        this.terms = terms;
        this.termsOfUse = termsOfUse;
    }

    /** Answers whether there was anything to make. */
    Uni<Boolean> makeOnce(String password) {
        return isWanted()
                .chain(wanted -> wanted
                        ? passwords.hash(password, List.of()).chain(this::makeOnce)
                        : Uni.createFrom().item(false));
    }

    /** A password costs a third of a second, and most starts need none. */
    @WithTransaction
    Uni<Boolean> isWanted() {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(EVER_OPENED, Tuple.tuple()))
                .map(List::isEmpty);
    }

    @WithTransaction
    Uni<Boolean> makeOnce(Hashed password) {
        return isWanted()
                .chain(wanted -> wanted
                        ? make(password).replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    private Uni<Void> make(Hashed password) {
        return first(SAMPLE_GROUP).chain(group -> first(SAMPLE_COMPANY).chain(company -> Multi.createFrom()
                .items(DemoPerson.values())
                .onItem()
                .transformToUniAndConcatenate(
                        person -> make(person, password, person == DemoPerson.COMPANY ? company : group))
                .collect()
                .asList()
                .replaceWithVoid()));
    }

    private Uni<UUID> make(DemoPerson person, Hashed password, Optional<UUID> group) {
        Details details = new Details(person.displayName(), person.ageBand(), termsOfUse.version(), null);
        return starting.open(person.email(), "ja", details)
                .call(account -> passwords.begin(account, password))
                .call(account -> person.isStaff()
                        ? totp.begin(account, authenticator.secretOf(person))
                        : Uni.createFrom().voidItem())
                .call(account -> person.role() == null
                        ? Uni.createFrom().voidItem()
                        : offices.give(account, office(person.role()), null))
                .call(account -> group.filter(one -> inGroup(person)).isPresent()
                        ? belonging.join(group.get(), account, roleInGroup(person))
                        : Uni.createFrom().voidItem());
    }

    private HeldOffice office(Role role) {
        String department = role == Role.DEPARTMENT_STAFF
                ? terms.codes(Scheme.DEPARTMENT).iterator().next()
                : null;
        return new HeldOffice(role, department, null);
    }

    private static boolean inGroup(DemoPerson person) {
        return person == DemoPerson.MANAGER || person == DemoPerson.MEMBER || person == DemoPerson.COMPANY;
    }

    private static MemberRole roleInGroup(DemoPerson person) {
        return person == DemoPerson.MEMBER ? MemberRole.MEMBER : MemberRole.MANAGER;
    }

    private static Uni<Optional<UUID>> first(String sql) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(sql, Tuple.tuple()))
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).findFirst());
    }

    /** In production nobody signs in with what a trial has left. Answers how many there were. */
    @WithTransaction
    Uni<Integer> stopAll() {
        return Multi.createFrom()
                .items(DemoPerson.values())
                .onItem()
                .transformToUniAndConcatenate(person -> accounts.byEmail(person.email()))
                .filter(account -> account.filter(MakingDemoAccounts::isUsable).isPresent())
                .map(Optional::get)
                .onItem()
                .transformToUniAndConcatenate(account -> accounts.suspend(account.id(), REASON, SYSTEM)
                        .call(() -> sessions.ofAccount(account.id(), "ACCOUNT_SUSPENDED")))
                .collect()
                .asList()
                .map(List::size);
    }

    private static boolean isUsable(AccountFacts account) {
        return account.status() != AccountStatus.SUSPENDED;
    }
}
