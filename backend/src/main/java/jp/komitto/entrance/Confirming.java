package jp.komitto.entrance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.komitto.credentials.ProvingByCode;
import jp.komitto.credentials.ProvingByPassword;
import jp.komitto.entrance.Admission.In;
import jp.komitto.entrance.SignInViews.Confirmation;
import jp.komitto.passkeys.ProvingByPasskey;
import jp.komitto.sessions.Client;
import jp.komitto.sessions.LiveSessions;
import jp.komitto.shared.security.Actor;

/** Somebody who is signed in shows once more that it is them, before a change that matters. */
@ApplicationScoped
class Confirming {

    private final ProvingByPassword passwords;
    private final ProvingByCode codes;
    private final ProvingByPasskey passkeys;
    private final LiveSessions sessions;

    @Inject
    Confirming(ProvingByPassword passwords, ProvingByCode codes, ProvingByPasskey passkeys, LiveSessions sessions) {
        this.passwords = passwords;
        this.codes = codes;
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    Uni<Admission> confirm(Confirmation shown, Actor actor, Client client) {
        if (Stream.of(shown.password(), shown.ceremony(), shown.totp())
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw EntranceProblem.ONE_WAY_ONLY.problem();
        }
        if (shown.password() != null) {
            return passwords
                    .ofAccount(actor.id(), shown.password(), client.address())
                    .invoke(Confirming::require)
                    .chain(() -> confirmed(false, actor));
        }
        return shown.totp() != null
                ? codes.byApp(actor.id(), shown.totp(), client.address()).chain(() -> confirmed(true, actor))
                : byPasskey(shown, actor);
    }

    @WithTransaction
    Uni<Admission> confirmed(boolean withSecondFactor, Actor actor) {
        return sessions.confirm(withSecondFactor, actor).map(session -> new In(session, null));
    }

    @WithTransaction
    Uni<Admission> byPasskey(Confirmation shown, Actor actor) {
        return passkeys.prove(shown.ceremony(), Objects.requireNonNullElse(shown.credential(), Map.of()))
                .invoke(account -> require(account.equals(actor.id())))
                .chain(() -> sessions.confirm(true, actor))
                .map(session -> new In(session, null));
    }

    private static void require(boolean right) {
        if (!right) {
            throw EntranceProblem.CONFIRMATION_FAILED.problem();
        }
    }
}
