package jp.komitto.sessions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.offices.HeldOffice;
import jp.komitto.offices.HeldOffices;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.EndingSessions;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.security.Sealing;
import jp.komitto.shared.security.StrengtheningSession;
import jp.komitto.shared.time.Ids;

/** Sessions as others open and change them, inside the use case at hand. */
@ApplicationScoped
public class LiveSessions implements EndingSessions, StrengtheningSession {

    private static final UUID NONE = new UUID(0, 0);

    private final PersonSessions sessions;
    private final RefreshTokens tokens;
    private final HeldOffices offices;
    private final Sealing sealing;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    LiveSessions(
            PersonSessions sessions,
            RefreshTokens tokens,
            HeldOffices offices,
            Sealing sealing,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.offices = offices;
        this.sealing = sealing;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** A session just opened or kept alive, with the token that keeps it alive next time; null when the browser has it already. */
    public record Opened(SessionFacts session, String refreshToken) {}

    /** For somebody who has just proved who they are. */
    public Uni<Opened> open(UUID account, boolean withTwoFactors, Client client) {
        PersonSession session = new PersonSession(ids.next(), account, withTwoFactors, client, mark(client), now());
        return sessions.persist(session)
                .chain(() -> tokens.first(session.id()))
                .call(() -> journal.append(
                        "account:" + account,
                        List.of(new JournalEntry("SignedIn", account).with(Map.of("twoFactors", withTwoFactors)))))
                .map(token -> new Opened(SessionFacts.of(session), token));
    }

    public Uni<SessionFacts> of(Actor actor) {
        return sessions.require(actor.session(), now()).map(SessionFacts::of);
    }

    /** It was shown again that it is the same person. */
    public Uni<SessionFacts> confirm(boolean withSecondFactor, Actor actor) {
        return sessions.require(actor.session(), now())
                .invoke(session -> session.confirm(withSecondFactor, now()))
                .map(SessionFacts::of);
    }

    /** Puts on an office the person holds today. */
    public Uni<SessionFacts> putOn(Role role, String department, Actor actor) {
        return sessions.require(actor.session(), now())
                .call(session -> offices.of(actor.id())
                        .map(held -> chosen(held, role, department))
                        .chain(office -> journal.append(actor, session.putOn(office, now()))))
                .map(SessionFacts::of);
    }

    public Uni<SessionFacts> takeOff(Actor actor) {
        return sessions.require(actor.session(), now())
                .invoke(PersonSession::takeOff)
                .map(SessionFacts::of);
    }

    /** Of this browser; one that has ended already is no matter. */
    public Uni<Void> end(UUID session, String because) {
        return sessions.alone(session)
                .invoke(found -> {
                    if (found != null && found.isLive(now())) {
                        found.end(because, now());
                    }
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> ofAccount(UUID account, String reason) {
        return sessions.endAll(account, NONE, reason, now()).replaceWithVoid();
    }

    @Override
    public Uni<Void> othersOf(Actor actor, String reason) {
        UUID own = actor.session() == null ? NONE : actor.session();
        return sessions.endAll(actor.id(), own, reason, now()).replaceWithVoid();
    }

    @Override
    public Uni<Void> withSecondFactor(Actor actor) {
        return sessions.require(actor.session(), now())
                .invoke(PersonSession::strengthen)
                .replaceWithVoid();
    }

    byte[] mark(Client client) {
        return sealing.fingerprint("browser", client.agent());
    }

    private static HeldOffice chosen(List<HeldOffice> held, Role role, String department) {
        return held.stream()
                .filter(office -> office.role().isOffice() && office.is(role, department))
                .findFirst()
                .orElseThrow(SessionProblem.OFFICE_NOT_HELD::problem);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
