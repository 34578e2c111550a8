package jp.komitto.credentials;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.komitto.credentials.Guessing.Target;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Sealing;

/** The second factor in digits: a code of an authenticator app, or one of the codes on paper. */
@ApplicationScoped
public class ProvingByCode {

    private final Totps totps;
    private final RecoveryCodes recovery;
    private final Sealing sealing;
    private final Guessing guessing;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ProvingByCode(
            Totps totps, RecoveryCodes recovery, Sealing sealing, Guessing guessing, Journal journal, Clock clock) {
        this.totps = totps;
        this.recovery = recovery;
        this.sealing = sealing;
        this.guessing = guessing;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refuses a code that is wrong, was used, or is one guess too many. */
    public Uni<Void> byApp(UUID account, String code, String from) {
        return prove(account, from, () -> takeOfApp(account, code));
    }

    public Uni<Void> onPaper(UUID account, String code, String from) {
        return prove(account, from, () -> takeOfPaper(account, code));
    }

    private Uni<Void> prove(UUID account, String from, Supplier<Uni<Boolean>> look) {
        List<Target> targets = List.of(Target.code(account.toString()), Target.address(from));
        return guessing.attempt(targets)
                .chain(look::get)
                .invoke(right -> {
                    if (!right) {
                        throw CredentialProblem.CODE_WRONG.problem();
                    }
                })
                .chain(() -> guessing.right(targets));
    }

    @WithTransaction
    Uni<Boolean> takeOfApp(UUID account, String code) {
        return totps.alone(account).map(totp -> totp.filter(Totp::isInUse)
                .map(known -> {
                    TotpSecret secret = new TotpSecret(sealing.open(account.toString(), known.secret()));
                    return secret.stepOf(code, clock.instant()).stream().anyMatch(known::take);
                })
                .orElse(false));
    }

    @WithTransaction
    Uni<Boolean> takeOfPaper(UUID account, String code) {
        return recovery.use(account, code)
                .call(used -> used
                        ? journal.append("account:" + account, List.of(new JournalEntry("RecoveryCodeUsed", account)))
                        : Uni.createFrom().voidItem());
    }
}
