package jp.komitto.clients;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.clients.ClientViews.Detail;
import jp.komitto.clients.ClientViews.Issued;
import jp.komitto.clients.ClientViews.Items;
import jp.komitto.clients.ClientViews.View;
import jp.komitto.clients.ClientViews.Wanted;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;

/** The city says which programs may have a token. Whoever gives or takes keys shows first that it is them. */
@ApplicationScoped
class ManagingClients {

    private final ServiceClients clients;
    private final CityIssuer issuer;
    private final ClientsAsHolders holders;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    ManagingClients(
            ServiceClients clients,
            CityIssuer issuer,
            ClientsAsHolders holders,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.clients = clients;
        this.issuer = issuer;
        this.holders = holders;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Issued> create(Wanted wanted, Actor actor) {
        actor.requireConfirmed(clock.instant());
        ServiceClient client =
                new ServiceClient(ids.next(), wanted.name(), wanted.scopes(), wanted.expiresOn(), actor, now());
        ClientSecret secret = wanted.issuerSubject() == null ? ClientSecret.fresh() : null;
        JournalEntry created = secret == null
                ? client.knownAs(issuer.requireConfigured(wanted.issuerSubject()))
                : client.knownBy(secret);
        return requireRoom()
                .chain(() -> secret == null
                        ? requireFree(wanted.issuerSubject())
                        : Uni.createFrom().voidItem())
                .chain(() -> clients.persist(client))
                .call(() -> clients.keepContact(client.id(), wanted.contact()))
                .call(() -> journal.append(actor, created))
                .map(kept -> issued(kept, secret));
    }

    private Uni<Void> requireRoom() {
        return clients.count("revokedAt is null and expiresOn >= ?1", today())
                .invoke(live -> {
                    if (live >= ServiceClients.MOST_LIVE) {
                        throw ClientProblem.CLIENTS_TOO_MANY.problem();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> requireFree(String subject) {
        return clients.count("issuerSubject = ?1 and revokedAt is null", subject)
                .invoke(known -> {
                    if (known > 0) {
                        throw ClientProblem.ISSUER_SUBJECT_TAKEN.problem();
                    }
                })
                .replaceWithVoid();
    }

    @WithSession
    Uni<Items> all() {
        return clients.all()
                .map(all ->
                        new Items(all.stream().map(one -> View.of(one, today())).toList()));
    }

    /** Shows whom to call, so it leaves a trace. */
    @WithTransaction
    Uni<Detail> read(UUID id, Actor actor) {
        return clients.read(id)
                .chain(client -> clients.contact(id).map(contact -> new Detail(View.of(client, today()), contact)))
                .call(detail -> detail.contact() == null
                        ? Uni.createFrom().voidItem()
                        : journal.append(actor, new JournalEntry("ContactRead", id)));
    }

    @WithTransaction
    Uni<Issued> renewSecret(UUID id, Actor actor) {
        actor.requireConfirmed(clock.instant());
        ClientSecret secret = ClientSecret.fresh();
        return clients.require(id)
                .call(client -> journal.append(actor, client.renew(secret, today())))
                .map(client -> issued(client, secret));
    }

    /** At once here, within half a second on every other instance. */
    Uni<Void> revoke(UUID id, Actor actor) {
        return revoked(id, actor).invoke(() -> holders.forget(id));
    }

    @WithTransaction
    Uni<Void> revoked(UUID id, Actor actor) {
        return clients.require(id)
                .map(client -> client.revoke(now()))
                .call(() -> clients.forgetContact(id))
                .chain(revoked -> journal.append(actor, revoked));
    }

    private Issued issued(ServiceClient client, ClientSecret secret) {
        return new Issued(View.of(client, today()), client.id(), secret == null ? null : secret.text());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
