package jp.komitto.entrance;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.komitto.accounts.AccountFacts;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.city.Scheme;
import jp.komitto.city.Term;
import jp.komitto.city.Terms;
import jp.komitto.credentials.KnownCredentials;
import jp.komitto.entrance.MeView.Office;
import jp.komitto.entrance.MeView.OfficeAtHand;
import jp.komitto.entrance.MeView.SecondFactorView;
import jp.komitto.membership.Belonging;
import jp.komitto.offices.HeldOffice;
import jp.komitto.offices.HeldOffices;
import jp.komitto.passkeys.KnownPasskeys;
import jp.komitto.sessions.LiveSessions;
import jp.komitto.sessions.SessionFacts;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.web.Language;
import jp.komitto.terms.TermsOfUse;

/** Whoever is signed in, as the pages need to know. */
@ApplicationScoped
class ShowingMe {

    private final KnownAccounts accounts;
    private final KnownCredentials credentials;
    private final KnownPasskeys passkeys;
    private final HeldOffices offices;
    private final Belonging belonging;
    private final LiveSessions sessions;
    private final Terms terms;
    private final TermsOfUse termsOfUse;

    @Inject
    ShowingMe(
            KnownAccounts accounts,
            KnownCredentials credentials,
            KnownPasskeys passkeys,
            HeldOffices offices,
            Belonging belonging,
            LiveSessions sessions,
            Terms terms,
            TermsOfUse termsOfUse) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passkeys = passkeys;
        this.offices = offices;
        this.belonging = belonging;
        this.sessions = sessions;
        this.terms = terms;
        this.termsOfUse = termsOfUse;
    }

    /** What is gathered one after the other: it shares one connection. */
    private record Gathered(
            AccountFacts account, String email, boolean member, List<HeldOffice> held, KnownCredentials.Facts known) {}

    @WithTransaction
    Uni<MeView> show(Actor actor, Language language) {
        return sessions.of(actor).chain(session -> show(session, language));
    }

    @WithSession
    Uni<MeView> show(SessionFacts session, Language language) {
        return gather(session)
                .chain(all -> passkeys.count(session.account()).map(count -> view(session, all, count, language)));
    }

    private Uni<Gathered> gather(SessionFacts session) {
        return accounts.require(session.account()).chain(account -> accounts.emailOf(account.id())
                .chain(email -> belonging.somewhere(account.id()).chain(member -> offices.of(account.id())
                        .chain(held -> credentials
                                .of(account.id())
                                .map(known -> new Gathered(account, email, member, held, known))))));
    }

    private MeView view(SessionFacts session, Gathered all, int passkeyCount, Language language) {
        AccountFacts account = all.account();
        List<HeldOffice> hats =
                all.held().stream().filter(office -> office.role().isOffice()).toList();
        return new MeView(
                account.id(),
                all.email(),
                account.displayName(),
                account.ageBand(),
                account.isMinor(),
                account.locale(),
                account.guardian(),
                personalRoles(all),
                account.isActive()
                        ? hats.stream().map(office -> view(office, language)).toList()
                        : List.of(),
                atHand(session, hats),
                new SecondFactorView(
                        hats.stream().anyMatch(office -> office.role().isStaff()),
                        all.known().totp(),
                        passkeyCount,
                        all.known().recoveryCodesLeft()),
                all.known().hasPassword(),
                session.confirmedUntil(),
                account.termsVersion(),
                termsOfUse.askAnew(account.termsVersion()),
                account.version());
    }

    private static List<Role> personalRoles(Gathered all) {
        List<Role> roles = new ArrayList<>();
        if (all.account().isActive()) {
            roles.add(Role.CITIZEN);
            if (all.member()) {
                roles.add(Role.GROUP_MEMBER);
            }
            if (all.held().stream().anyMatch(office -> office.role() == Role.COMPANY_REPRESENTATIVE)) {
                roles.add(Role.COMPANY_REPRESENTATIVE);
            }
        }
        return roles;
    }

    private Office view(HeldOffice office, Language language) {
        return new Office(
                office.role(),
                office.department(),
                terms.optional(Scheme.DEPARTMENT, office.department(), language)
                        .map(Term::label)
                        .orElse(null),
                office.until());
    }

    /** An office that was taken away meanwhile is not put on any more. */
    private static OfficeAtHand atHand(SessionFacts session, List<HeldOffice> held) {
        return Optional.ofNullable(session.office())
                .filter(office -> held.stream().anyMatch(one -> one.is(office.role(), office.department())))
                .map(office -> new OfficeAtHand(office.role(), office.department()))
                .orElse(null);
    }
}
