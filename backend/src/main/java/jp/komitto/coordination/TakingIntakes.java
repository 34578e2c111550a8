package jp.komitto.coordination;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.coordination.IntakeViews.Begun;
import jp.komitto.coordination.IntakeViews.Contact;
import jp.komitto.coordination.IntakeViews.Taken;
import jp.komitto.coordination.IntakeViews.View;
import jp.komitto.listings.ListingPoster;
import jp.komitto.listings.ListingsOnBehalf;
import jp.komitto.listings.ResourceKind;
import jp.komitto.listings.Side;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;
import jp.komitto.shared.web.IfMatch;

/** Takes down what people say at the telephone or the counter, or wrote on paper, and acts for them until they take it back. */
@ApplicationScoped
class TakingIntakes {

    private static final String LISTED = "select 1 from citizen_group where id = $1 and status = 'REGISTERED'";
    private static final String RUNNING = """
            select exists (select 1 from match m join listing l on l.id in (m.need_id, m.offer_id)
                            where l.on_behalf_of = $1 and m.status in ('PROPOSED', 'MEDIATED', 'CONFIRMED', 'ACTIVE', 'REPORTED'))
            """;

    private final Intakes intakes;
    private final IntakeContacts contacts;
    private final ShowingIntakes showing;
    private final ListingsOnBehalf listings;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    TakingIntakes(
            Intakes intakes,
            IntakeContacts contacts,
            ShowingIntakes showing,
            ListingsOnBehalf listings,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.intakes = intakes;
        this.contacts = contacts;
        this.showing = showing;
        this.listings = listings;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<View> take(Taken taken, Actor actor) {
        requirePlausible(taken.consentedOn());
        Intake intake = new Intake(ids.next(), taken, actor.id(), now());
        return requireListed(taken.groupId())
                .chain(() -> intakes.persist(intake))
                .call(() -> contacts.keep(intake.id(), taken.contact()))
                .call(() -> begin(intake, taken.side(), taken.resource(), actor))
                .call(() -> journal.append(actor, intake.taken()))
                .chain(showing::view);
    }

    private void requirePlausible(LocalDate consentedOn) {
        LocalDate today = LocalDate.now(clock);
        if (consentedOn.isAfter(today) || consentedOn.isBefore(today.minusYears(1))) {
            throw CoordinationProblem.INTAKE_CONSENT_DAY_WRONG.problem();
        }
    }

    private static Uni<Void> requireListed(UUID group) {
        return group == null
                ? Uni.createFrom().voidItem()
                : SessionTransaction.current()
                        .chain(transaction -> transaction.rows(LISTED, Tuple.of(group)))
                        .invoke(rows -> {
                            if (rows.isEmpty()) {
                                throw CoordinationProblem.INTAKE_GROUP_NOT_LISTED.problem();
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<UUID> begin(Intake intake, Side side, ResourceKind resource, Actor actor) {
        return listings.begin(
                side,
                resource,
                ListingPoster.behalf(intake.id(), intake.groupId(), actor, intake.channel(), intake.ageBand()));
    }

    /** Another need or offer of the same person. */
    @WithTransaction
    Uni<View> begin(UUID id, Begun begun, Actor actor) {
        return intakes.require(id)
                .invoke(Intake::requireRunning)
                .call(intake -> begin(intake, begun.side(), begun.resource(), actor))
                .chain(showing::view);
    }

    /** With a trace of the reading (C6). */
    @WithTransaction
    Uni<Contact> contact(UUID id, Actor actor) {
        return intakes.read(id)
                .chain(intake -> contacts.of(id).call(contact -> journal.append(actor, intake.contactRead())));
    }

    @WithTransaction
    Uni<View> changeContact(UUID id, String ifMatch, Contact contact, Actor actor) {
        return intakes.require(id)
                .invoke(intake -> IfMatch.require(ifMatch, intake.revision()))
                .call(intake -> contacts.keep(id, contact))
                .call(intake -> journal.append(actor, intake.contactChanged()))
                .chain(showing::view);
    }

    /** They take it back, or it is done: what they asked for closes, how to reach them is deleted at once. */
    @WithTransaction
    Uni<View> end(UUID id, Actor actor) {
        return intakes.require(id)
                .call(intake -> requireNothingRuns(id))
                .call(intake -> contacts.delete(id))
                .call(intake -> listings.closeAll(id).chain(closed -> {
                    List<JournalEntry> happened = new ArrayList<>(closed);
                    happened.add(intake.end(now()));
                    return journal.append(actor, happened.toArray(JournalEntry[]::new));
                }))
                .chain(showing::view);
    }

    private static Uni<Void> requireNothingRuns(UUID id) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(RUNNING, Tuple.of(id)))
                .invoke(rows -> {
                    if ((Boolean) rows.getFirst()[0]) {
                        throw CoordinationProblem.INTAKE_STILL_RUNNING.problem();
                    }
                })
                .replaceWithVoid();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
