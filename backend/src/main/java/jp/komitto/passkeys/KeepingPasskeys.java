package jp.komitto.passkeys;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.credentials.KnownCredentials;
import jp.komitto.offices.KeepingSecondFactor;
import jp.komitto.passkeys.PasskeyViews.NewPasskey;
import jp.komitto.passkeys.PasskeyViews.PasskeyCreation;
import jp.komitto.passkeys.PasskeyViews.PasskeyList;
import jp.komitto.passkeys.PasskeyViews.PasskeyView;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.StrengtheningSession;

/** People keep their passkeys. */
@ApplicationScoped
class KeepingPasskeys {

    private final Passkeys passkeys;
    private final Ceremonies ceremonies;
    private final AskingDevices asking;
    private final AddingPasskeys adding;
    private final KnownAccounts accounts;
    private final KnownCredentials credentials;
    private final KeepingSecondFactor keeping;
    private final StrengtheningSession session;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingPasskeys(
            Passkeys passkeys,
            Ceremonies ceremonies,
            AskingDevices asking,
            AddingPasskeys adding,
            KnownAccounts accounts,
            KnownCredentials credentials,
            KeepingSecondFactor keeping,
            StrengtheningSession session,
            Journal journal,
            Clock clock) {
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.asking = asking;
        this.adding = adding;
        this.accounts = accounts;
        this.credentials = credentials;
        this.keeping = keeping;
        this.session = session;
        this.journal = journal;
        this.clock = clock;
    }

    @WithSession
    Uni<PasskeyList> list(Actor actor) {
        return passkeys.of(actor.id())
                .map(known ->
                        new PasskeyList(known.stream().map(PasskeyView::of).toList()));
    }

    @WithTransaction
    Uni<PasskeyCreation> ask(Actor actor) {
        actor.requireConfirmed(clock.instant());
        return accounts.require(actor.id())
                .chain(facts -> accounts.emailOf(actor.id()).chain(email -> passkeys.of(actor.id())
                        .invoke(KeepingPasskeys::requireRoom)
                        .chain(known -> asking.toMake(
                                Purpose.ADD, actor.id(), handle(known), email, facts.displayName(), known))));
    }

    @WithTransaction
    Uni<PasskeyView> add(NewPasskey wanted, Actor actor) {
        return ceremonies
                .take(wanted.ceremony(), Set.of(Purpose.ADD), OffsetDateTime.now(clock))
                .invoke(asked -> {
                    if (!asked.accountId().equals(actor.id())) {
                        throw PasskeyProblem.PASSKEY_QUESTION_OVER.problem();
                    }
                })
                .chain(asked -> adding.keep(actor.id(), asked, wanted.credential(), wanted.name()))
                .call(() -> session.withSecondFactor(actor))
                .call(passkey -> journal.append(
                        actor,
                        new JournalEntry("PasskeyAdded", actor.id())
                                .with(Map.of("passkey", passkey.id().toString()))))
                .map(PasskeyView::of);
    }

    @WithTransaction
    Uni<Void> remove(UUID id, Actor actor) {
        actor.requireConfirmed(clock.instant());
        return passkeys.require(id, actor.id())
                .call(() -> requireOtherWay(actor.id()))
                .chain(passkeys::delete)
                .chain(() -> journal.append(
                        actor, new JournalEntry("PasskeyRemoved", actor.id()).with(Map.of("passkey", id.toString()))));
    }

    /** Nobody locks themselves out, and staff keep a second factor. */
    private Uni<Void> requireOtherWay(UUID account) {
        return passkeys.of(account)
                .chain(known -> known.size() > 1 ? Uni.createFrom().voidItem() : requireOtherThanLast(account));
    }

    private Uni<Void> requireOtherThanLast(UUID account) {
        return credentials
                .of(account)
                .invoke(facts -> {
                    if (!facts.hasPassword()) {
                        throw PasskeyProblem.LAST_WAY_IN.problem();
                    }
                })
                .chain(() -> keeping.requireAnotherThan(PasskeyAsSecondFactor.KIND, account));
    }

    private static void requireRoom(List<Passkey> known) {
        if (known.size() >= Passkeys.MOST) {
            throw PasskeyProblem.PASSKEYS_TOO_MANY.problem();
        }
    }

    /** One account has one name on all devices. */
    private static byte[] handle(List<Passkey> known) {
        return known.isEmpty() ? Ceremony.random() : known.getFirst().userHandle();
    }
}
