package jp.komitto.credentials;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.credentials.CredentialViews.NewTotp;
import jp.komitto.credentials.CredentialViews.RecoveryCodeList;
import jp.komitto.offices.KeepingSecondFactor;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Sealing;
import jp.komitto.shared.security.StrengtheningSession;

/** An authenticator app is set up, replaced or given up. */
@ApplicationScoped
class SettingUpTotp {

    private final Totps totps;
    private final RecoveryCodes recovery;
    private final KnownAccounts accounts;
    private final KeepingSecondFactor keeping;
    private final StrengtheningSession session;
    private final Sealing sealing;
    private final Journal journal;
    private final Clock clock;

    @Inject
    SettingUpTotp(
            Totps totps,
            RecoveryCodes recovery,
            KnownAccounts accounts,
            KeepingSecondFactor keeping,
            StrengtheningSession session,
            Sealing sealing,
            Journal journal,
            Clock clock) {
        this.totps = totps;
        this.recovery = recovery;
        this.accounts = accounts;
        this.keeping = keeping;
        this.session = session;
        this.sealing = sealing;
        this.journal = journal;
        this.clock = clock;
    }

    /** A secret for the app. It counts once a code of it has been typed in. */
    @WithTransaction
    Uni<NewTotp> start(Actor actor) {
        actor.requireConfirmed(clock.instant());
        TotpSecret secret = TotpSecret.fresh();
        byte[] sealed = sealing.seal(actor.id().toString(), secret.bytes());
        return totps.alone(actor.id())
                .chain(totp -> totp.isPresent()
                        ? Uni.createFrom().item(totp.get())
                        : Uni.createFrom().item(new Totp(actor.id())))
                .invoke(totp -> totp.ask(sealed, now()))
                .chain(totps::persist)
                .chain(() -> accounts.emailOf(actor.id()))
                .map(email -> new NewTotp(secret.text(), secret.uri(email)));
    }

    /** The first code shows that the app works; with it come the codes on paper. */
    @WithTransaction
    Uni<RecoveryCodeList> confirm(String code, Actor actor) {
        return totps.alone(actor.id())
                .map(totp -> totp.orElseThrow(CredentialProblem.TOTP_NOT_ASKED::problem))
                .invoke(totp -> totp.confirm(step(totp, code, actor.id()), now()))
                .chain(() -> recovery.renew(actor.id()))
                .call(() -> session.withSecondFactor(actor))
                .call(() -> journal.append(actor, new JournalEntry("AuthenticatorAppSetUp", actor.id())))
                .map(RecoveryCodeList::new);
    }

    @WithTransaction
    Uni<RecoveryCodeList> renewRecoveryCodes(Actor actor) {
        actor.requireConfirmed(clock.instant());
        return requireInUse(actor)
                .chain(() -> recovery.renew(actor.id()))
                .call(() -> journal.append(actor, new JournalEntry("RecoveryCodesRenewed", actor.id())))
                .map(RecoveryCodeList::new);
    }

    @WithTransaction
    Uni<Void> giveUp(Actor actor) {
        actor.requireConfirmed(clock.instant());
        return requireInUse(actor)
                .call(() -> keeping.requireAnotherThan(AppAsSecondFactor.KIND, actor.id()))
                .chain(totps::delete)
                .chain(() -> recovery.drop(actor.id()))
                .chain(() -> journal.append(actor, new JournalEntry("AuthenticatorAppGivenUp", actor.id())));
    }

    private Uni<Totp> requireInUse(Actor actor) {
        return totps.alone(actor.id())
                .map(totp -> totp.filter(Totp::isInUse).orElseThrow(CredentialProblem.TOTP_NOT_THERE::problem));
    }

    private long step(Totp totp, String code, UUID account) {
        byte[] secret = sealing.open(account.toString(), totp.requirePending(now()));
        return new TotpSecret(secret).stepOf(code, clock.instant()).orElseThrow(CredentialProblem.CODE_WRONG::problem);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
