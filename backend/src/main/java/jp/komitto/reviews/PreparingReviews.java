package jp.komitto.reviews;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.ReadingProposals;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.reviews.ReviewTerms.Cause;
import jp.komitto.reviews.ReviewViews.PanelItem;
import jp.komitto.reviews.ReviewViews.Review;
import jp.komitto.reviews.RulesOfReview.Held;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.security.Actor;

/** The secretariat gathers the members of a call, settles conflicts and hands the items out. */
@ApplicationScoped
class PreparingReviews {

    private static final String BEGIN = """
            insert into review_call (call_id, formed_at, revision) values ($1, $2, 1) on conflict (call_id) do nothing
            """;
    private static final String LOCK = "select 1 from review_call where call_id = $1 for update";

    /** Those whose term runs on the day of the hearing; letters in an order that says nothing of people. */
    private static final String FORM = """
            insert into panel_member (id, call_id, account_id, member_class, office, letter)
            select md5(s.id::text || $1::uuid::text)::uuid, $1::uuid, s.account_id, s.member_class, s.office,
                   '委員' || case when s.place <= 26 then chr(64 + s.place::int)
                               else chr(64 + ((s.place - 1) / 26)::int) || chr(65 + ((s.place - 1) % 26)::int) end
              from (select *, row_number() over (order by md5(id::text || $1::uuid::text)) as place from committee_seat
                     where account_id is not null and not sample and term_from <= $2 and term_until >= $2) s
            """;

    private static final String DISSOLVE = "delete from panel_member where call_id = $1";
    private static final String DECLARED = """
            select 1 from review_declaration d join panel_member m on m.id = d.member_id where m.call_id = $1 limit 1
            """;
    private static final String ASSIGNED = """
            update review_call set score_until = $2, rules_version = coalesce(rules_version, $3), revision = revision + 1
             where call_id = $1
            """;
    private static final String DISMISS = """
            update review_hint set dismissed_by = $3, reason = $4
             where proposal_id = $1 and member_id = $2 and dismissed_by is null
            """;
    private static final String MEMBER = """
            select 1 from panel_member m join proposal p on p.call_id = m.call_id where p.id = $1 and m.id = $2
            """;
    private static final String LIFT = "delete from review_recusal where proposal_id = $1 and member_id = $2";
    private static final String UNDECLARE = "delete from review_declaration where proposal_id = $1 and member_id = $2";

    private final Database database;
    private final RulesOfReview rules;
    private final Conflicts conflicts;
    private final Panels panels;
    private final ShowingReviews showing;
    private final CompletingScores completing;
    private final ReadingProposals proposals;
    private final TakingSteps steps;
    private final Journal journal;
    private final Clock clock;

    @Inject
    PreparingReviews(
            Database database,
            RulesOfReview rules,
            Conflicts conflicts,
            Panels panels,
            ShowingReviews showing,
            CompletingScores completing,
            ReadingProposals proposals,
            TakingSteps steps,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.rules = rules;
        this.conflicts = conflicts;
        this.panels = panels;
        this.showing = showing;
        this.completing = completing;
        this.proposals = proposals;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Review> read(UUID call) {
        return rules.formed(call).chain(showing::review);
    }

    /** Asked again before anybody has declared anything, it gathers them anew; afterwards only conflicts are looked for. */
    @WithTransaction
    Uni<Review> form(UUID call, Actor actor) {
        return rules.of(call)
                .call(held -> database.query(BEGIN, Tuple.of(call, now())))
                .call(held -> database.query(LOCK, Tuple.of(call)))
                .call(held -> database.query(DECLARED, Tuple.of(call))
                        .chain(declared -> declared.size() > 0 || held.begun()
                                ? Uni.createFrom().voidItem()
                                : gather(held)))
                .call(held -> conflicts.scan(call))
                .call(held -> journal.append(actor, new JournalEntry("ReviewPanelFormed", call)))
                .chain(() -> rules.formed(call))
                .chain(showing::review);
    }

    private Uni<Void> gather(Held held) {
        return database.query(DISSOLVE, Tuple.of(held.call()))
                .chain(() -> database.query(
                        FORM, Tuple.of(held.call(), held.rules().dates().hearing())))
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw ReviewProblem.REVIEW_NO_SEATS.problem();
                    }
                })
                .replaceWithVoid();
    }

    /** Every item that is eligible goes to its members, or none does. */
    @WithTransaction
    Uni<Review> assign(UUID call, OffsetDateTime scoreUntil, Actor actor) {
        Calendar.require("/scoreUntil", scoreUntil);
        return rules.formed(call)
                .call(held -> database.query(LOCK, Tuple.of(call)))
                .call(held -> conflicts.scan(call))
                .call(held -> showing.review(held).chain(review -> assign(held, waiting(review), scoreUntil, actor)))
                .chain(() -> rules.formed(call))
                .chain(showing::review);
    }

    private static List<PanelItem> waiting(Review review) {
        List<PanelItem> waiting = review.items().stream()
                .filter(item -> item.status() == ProposalStatus.ELIGIBLE)
                .toList();
        if (waiting.isEmpty()) {
            throw ReviewProblem.REVIEW_NOTHING_TO_ASSIGN.problem();
        }
        List<FieldProblem> missing = waiting.stream()
                .filter(item -> !item.ready())
                .map(item -> new FieldProblem(
                        "/items/" + item.receipt(),
                        item.quorate() ? "委員の申告、または見つかった手がかりの確認が残っています。" : "除斥を除いた委員が定足数に足りません。",
                        item.quorate() ? "NotDeclared" : "NoQuorum"))
                .toList();
        if (!missing.isEmpty()) {
            throw ReviewProblem.REVIEW_NOT_READY.at(missing);
        }
        return waiting;
    }

    private Uni<Void> assign(Held held, List<PanelItem> items, OffsetDateTime scoreUntil, Actor actor) {
        Map<String, Object> facts = Map.of("scoreUntil", scoreUntil.toString(), "rulesVersion", held.version());
        return database.query(ASSIGNED, Tuple.of(held.call(), scoreUntil, held.version()))
                .chain(() -> Multi.createFrom()
                        .iterable(items)
                        .onItem()
                        .transformToUniAndConcatenate(
                                item -> steps.take(item.id(), ProposalStep.ASSIGN, actor, null, facts))
                        .collect()
                        .last())
                .chain(() -> journal.append(actor, new JournalEntry("ReviewAssigned", held.call())));
    }

    @WithTransaction
    Uni<Review> recuse(UUID proposal, UUID member, String reason, Actor actor) {
        return changing(proposal, member, actor)
                .call(call -> panels.recuse(proposal, member, Cause.FOUND))
                .call(call -> database.query(DISMISS, Tuple.of(proposal, member, actor.id(), reason)))
                .call(call -> journal.append(
                        actor, about("CommitteeMemberRecused", proposal, member).because(reason)))
                .call(call -> completing.completeIfAll(proposal, actor))
                .chain(rules::formed)
                .chain(showing::review);
    }

    /** The member declares anew. */
    @WithTransaction
    Uni<Review> lift(UUID proposal, UUID member, String reason, Actor actor) {
        return changing(proposal, member, actor)
                .call(call -> database.query(LIFT, Tuple.of(proposal, member)))
                .call(call -> database.query(UNDECLARE, Tuple.of(proposal, member)))
                .call(call -> journal.append(
                        actor, about("CommitteeRecusalLifted", proposal, member).because(reason)))
                .chain(rules::formed)
                .chain(showing::review);
    }

    @WithTransaction
    Uni<Review> dismiss(UUID proposal, UUID member, String reason, Actor actor) {
        return changing(proposal, member, actor)
                .call(call -> database.query(DISMISS, Tuple.of(proposal, member, actor.id(), reason)))
                .call(call -> journal.append(
                        actor, about("ConflictHintDismissed", proposal, member).because(reason)))
                .chain(rules::formed)
                .chain(showing::review);
    }

    private static JournalEntry about(String type, UUID proposal, UUID member) {
        return new JournalEntry(type, proposal).with(Map.of("member", member.toString()));
    }

    /** Until the recommendation; the call of the item. */
    private Uni<UUID> changing(UUID proposal, UUID member, Actor actor) {
        return steps.lock(proposal)
                .call(facts -> proposals.requireNotOwn(facts, actor))
                .invoke(facts -> {
                    if (facts.status().compareTo(ProposalStatus.RECOMMENDED) >= 0) {
                        throw ReviewProblem.REVIEW_OVER.problem();
                    }
                })
                .call(facts -> database.query(MEMBER, Tuple.of(proposal, member))
                        .invoke(rows -> {
                            if (rows.size() == 0) {
                                throw ReviewProblem.REVIEW_MEMBER_NOT_FOUND.problem();
                            }
                        }))
                .map(facts -> facts.callId());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
