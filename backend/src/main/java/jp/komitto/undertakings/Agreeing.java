package jp.komitto.undertakings;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.calls.Calls;
import jp.komitto.calls.CountingRule;
import jp.komitto.decisions.Decided;
import jp.komitto.decisions.IndicatorOfProjects;
import jp.komitto.membership.Belonging;
import jp.komitto.proposals.ProposalFacts;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;
import jp.komitto.undertakings.Standing.Before;
import jp.komitto.undertakings.UndertakingViews.AtOnce;
import jp.komitto.undertakings.UndertakingViews.Item;
import jp.komitto.undertakings.UndertakingViews.Items;
import jp.komitto.undertakings.UndertakingViews.Milestones;
import jp.komitto.undertakings.UndertakingViews.Terms;
import jp.komitto.undertakings.UndertakingViews.View;

/** 協定: either side may write it, which takes both signatures back; with the second signature under one text it counts. */
@ApplicationScoped
class Agreeing {

    private final Standing standing;
    private final Undertakings undertakings;
    private final Rows rows;
    private final Decided decided;
    private final Calls calls;
    private final Belonging belonging;
    private final TakingSteps steps;
    private final Journal journal;
    private final Clock clock;

    @Inject
    Agreeing(
            Standing standing,
            Undertakings undertakings,
            Rows rows,
            Decided decided,
            Calls calls,
            Belonging belonging,
            TakingSteps steps,
            Journal journal,
            Clock clock) {
        this.standing = standing;
        this.undertakings = undertakings;
        this.rows = rows;
        this.decided = decided;
        this.calls = calls;
        this.belonging = belonging;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<View> write(UUID id, String ifMatch, Terms terms, Actor actor) {
        return standing.lock(id, actor)
                .invoke(before -> Standing.require(before.isGroup() || before.isCity()))
                .invoke(before -> Standing.requireStatus(before, ProposalStatus.ADOPTED))
                .call(before ->
                        rows.of(before.facts()).invoke(row -> IfMatch.require(ifMatch, row.getLong("revision"))))
                .call(before -> requireFitting(id, terms))
                .call(before -> rows.write(id, terms))
                .call(before -> journal.append(actor, new JournalEntry("AgreementWritten", id)))
                .chain(() -> undertakings.view(id, actor));
    }

    private Uni<Void> requireFitting(UUID id, Terms terms) {
        if (terms.endsOn().isBefore(terms.startsOn())) {
            throw UndertakingProblem.UNDERTAKING_DATES_BACKWARDS.problem();
        }
        return decided.released(id)
                .invoke(decision -> {
                    if (terms.amount() > decision.amount()) {
                        throw UndertakingProblem.UNDERTAKING_AMOUNT_TOO_HIGH.problem();
                    }
                })
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<View> sign(UUID id, String ifMatch, Actor actor) {
        return standing.lock(id, actor)
                .invoke(before -> Standing.require(before.isGroup() || before.isCity()))
                .invoke(before -> Standing.requireStatus(before, ProposalStatus.ADOPTED))
                .call(before -> before.isGroup()
                        ? belonging.requireManager(before.facts().groupId(), actor)
                        : Uni.createFrom().voidItem())
                .call(before -> rows.of(before.facts())
                        .invoke(row -> IfMatch.require(ifMatch, row.getLong("revision")))
                        .chain(row -> sign(before, row, actor)))
                .chain(() -> undertakings.view(id, actor));
    }

    private Uni<Void> sign(Before before, Row row, Actor actor) {
        UUID id = before.id();
        boolean other = row.getValue(before.isGroup() ? "city_signed_at" : "group_signed_at") != null;
        return rows.sign(id, before.isGroup(), actor.id())
                .chain(() -> journal.append(
                        actor,
                        new JournalEntry("AgreementSigned", id)
                                .with(Map.of("side", before.isGroup() ? "GROUP" : "CITY"))))
                .chain(() -> other
                        ? agree(before.facts(), rows.terms(row), actor)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> agree(ProposalFacts facts, Terms terms, Actor actor) {
        return rows.agree(facts.id(), terms)
                .chain(() -> steps.take(facts.id(), ProposalStep.AGREE, actor, null, Map.of("version", 1)))
                .chain(() -> calls.published(facts.callId()))
                .chain(call -> call.rules().indicatorCounting() == CountingRule.ON_AGREEMENT && !facts.sample()
                        ? journal.append(actor, IndicatorOfProjects.counted(facts.id()))
                        : Uni.createFrom().voidItem());
    }

    @WithTransaction
    Uni<View> plan(UUID id, String ifMatch, Milestones milestones, Actor actor) {
        return standing.group(id, actor, ProposalStatus.AGREED, ProposalStatus.IN_PROGRESS)
                .call(before ->
                        rows.of(before.facts()).invoke(row -> IfMatch.require(ifMatch, row.getLong("revision"))))
                .call(before -> rows.plan(id, milestones))
                .call(before -> journal.append(actor, new JournalEntry("MilestonesWritten", id)))
                .chain(() -> undertakings.view(id, actor));
    }

    @WithTransaction
    Uni<View> start(UUID id, Actor actor) {
        return standing.lock(id, actor)
                .call(before -> rows.of(before.facts()).invoke(row -> {
                    if (LocalDate.now(clock).isBefore(rows.terms(row).startsOn())) {
                        throw UndertakingProblem.UNDERTAKING_TOO_EARLY.problem();
                    }
                }))
                .call(before -> steps.take(id, ProposalStep.START, actor, null, Map.of()))
                .chain(() -> undertakings.view(id, actor));
    }

    /** All of them or none: what stops a whole city stops every project in it. */
    @WithTransaction
    Uni<Items> takeAll(AtOnce said, ProposalStep step, Actor actor) {
        List<UUID> inOrder = said.undertakings().stream().distinct().sorted().toList();
        return Multi.createFrom()
                .iterable(inOrder)
                .onItem()
                .transformToUniAndConcatenate(id -> standing.lock(id, actor)
                        .chain(() -> steps.take(id, step, actor, said.reason(), Map.of("together", inOrder.size()))))
                .collect()
                .last()
                .chain(() -> undertakings.list(null, actor))
                .map(all -> new Items(all.items().stream()
                        .filter((Item item) -> inOrder.contains(item.id()))
                        .toList()));
    }

    @WithTransaction
    Uni<View> cancel(UUID id, String reason, Actor actor) {
        return standing.lock(id, actor)
                .call(before -> steps.take(id, ProposalStep.CANCEL, actor, reason, Map.of()))
                .chain(() -> undertakings.view(id, actor));
    }
}
