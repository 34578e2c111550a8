package jp.komitto.reviews;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.reviews.Panels.AtItem;
import jp.komitto.reviews.ReviewTerms.Cause;
import jp.komitto.reviews.ReviewTerms.Tie;
import jp.komitto.reviews.ReviewViews.Declared;
import jp.komitto.reviews.ReviewViews.Declaring;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;

/** A member says whether something ties them to an item. If so, it is gone for them with this very answer (除斥). */
@ApplicationScoped
class DeclaringConflicts {

    private static final String DECLARE = """
            insert into review_declaration (proposal_id, member_id, tie, note, declared_at) values ($1, $2, $3, $4, $5)
            on conflict (proposal_id, member_id) do update set tie = $3, note = $4, declared_at = $5
            """;

    private final Database database;
    private final Panels panels;
    private final CompletingScores completing;
    private final Journal journal;
    private final Clock clock;

    @Inject
    DeclaringConflicts(Database database, Panels panels, CompletingScores completing, Journal journal, Clock clock) {
        this.database = database;
        this.panels = panels;
        this.completing = completing;
        this.journal = journal;
        this.clock = clock;
    }

    /** Also later, when somebody notices only while reading. */
    @WithTransaction
    Uni<Declared> declare(UUID proposal, Declaring said, Actor actor) {
        return panels.lock(proposal, actor)
                .invoke(at -> {
                    if (at.facts().status().compareTo(ProposalStatus.RECOMMENDED) >= 0) {
                        throw ReviewProblem.REVIEW_OVER.problem();
                    }
                })
                .call(at -> database.query(DECLARE, tuple(at, said)))
                .call(at -> said.tie() == Tie.NONE
                        ? Uni.createFrom().voidItem()
                        : panels.recuse(proposal, at.seated().member(), Cause.DECLARED))
                .call(at -> journal.append(
                        actor,
                        new JournalEntry("ConflictDeclared", proposal)
                                .with(Map.of(
                                        "member", at.seated().member().toString(), "recused", said.tie() != Tie.NONE))))
                .call(at -> completing.completeIfAll(proposal, actor))
                .map(at -> new Declared(proposal, said.tie() != Tie.NONE));
    }

    private Tuple tuple(AtItem at, Declaring said) {
        return Tuple.of(
                at.facts().id(), at.seated().member(), said.tie().name(), said.note(), OffsetDateTime.now(clock));
    }
}
