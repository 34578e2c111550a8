package jp.komitto.coordination;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.connections.DeclineReason;
import jp.komitto.connections.MatchProblem;
import jp.komitto.connections.MediatedMatches;
import jp.komitto.connections.Party;
import jp.komitto.connections.PartyKind;
import jp.komitto.coordination.MediationViews.Agreed;
import jp.komitto.coordination.MediationViews.Begun;
import jp.komitto.coordination.MediationViews.Contact;
import jp.komitto.coordination.MediationViews.Items;
import jp.komitto.coordination.MediationViews.View;
import jp.komitto.listings.Side;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.KnownPeople;

/** Standing in between: bringing two together, asking both, agreeing for both. */
@ApplicationScoped
class Mediating {

    private static final String WAITING = """
            select m.id, count(*) over () as total from match m
             where %s order by m.updated_at, m.id limit $1
            """;

    /** The city answers for the side that is asked. */
    static final String TO_ANSWER = """
            m.status = 'PROPOSED' and m.line is null
               and case m.proposer when 'OFFER' then m.need_kind else m.offer_kind end = 'INTAKE'
            """;

    static final String TO_ARRANGE = "m.status = 'MEDIATED'";
    private static final String ARRANGED = "m.status in ('CONFIRMED', 'ACTIVE') and m.mediated";

    private final MediatedMatches matches;
    private final ShowingMediations showing;
    private final KnownPeople people;
    private final Database database;
    private final Journal journal;

    @Inject
    Mediating(
            MediatedMatches matches,
            ShowingMediations showing,
            KnownPeople people,
            Database database,
            Journal journal) {
        this.matches = matches;
        this.showing = showing;
        this.people = people;
        this.database = database;
        this.journal = journal;
    }

    @WithSession
    Uni<Items> list(MediationState state, int size) {
        String sql = WAITING.formatted(
                switch (state) {
                    case TO_ANSWER -> TO_ANSWER;
                    case TO_ARRANGE -> TO_ARRANGE;
                    case ARRANGED -> ARRANGED;
                });
        return database.query(sql, Tuple.of(size)).chain(rows -> {
            List<UUID> ids = new ArrayList<>(rows.size());
            rows.forEach(row -> ids.add(row.getUUID("id")));
            long total = rows.size() == 0 ? 0 : rows.iterator().next().getLong("total");
            return matches.of(ids).chain(showing::views).map(views -> new Items(showing.inOrder(ids, views), total));
        });
    }

    @WithSession
    Uni<View> read(UUID id) {
        return matches.read(id).chain(showing::view);
    }

    @WithTransaction
    Uni<View> begin(Begun begun, Actor actor) {
        return matches.bringTogether(begun.need(), begun.offer(), begun.note(), actor)
                .chain(showing::view);
    }

    @WithTransaction
    Uni<View> takeOver(UUID id, String reason, Actor actor) {
        return matches.takeOver(id, reason.strip(), actor).chain(showing::view);
    }

    @WithTransaction
    Uni<View> agree(UUID id, String ifMatch, Agreed agreed, Actor actor) {
        String guardian = agreed.guardian() == null ? null : agreed.guardian().strip();
        return matches.agree(id, ifMatch, agreed.agreement(), guardian, actor).chain(showing::view);
    }

    @WithTransaction
    Uni<View> decline(UUID id, DeclineReason reason, Actor actor) {
        return matches.decline(id, reason, actor).chain(showing::view);
    }

    @WithTransaction
    Uni<View> cancel(UUID id, DeclineReason reason, Actor actor) {
        return matches.cancel(id, reason, actor).chain(showing::view);
    }

    /** Of a person with an account, while a coordinator stands in between; with a trace of the reading (C6). */
    @WithTransaction
    Uni<Contact> contact(UUID id, Side side, Actor actor) {
        return matches.read(id).chain(match -> {
            Party party = match.party(side);
            if (party.kind() != PartyKind.PERSON || !match.status().isLive()) {
                throw MatchProblem.MATCH_NOT_FOUND.problem();
            }
            return people.emailOf(party.id())
                    .call(() -> journal.append(
                            actor, new JournalEntry("ContactRead", id).with(Map.of("side", side.name()))))
                    .map(email -> new Contact(side, email.orElse(null)));
        });
    }
}
