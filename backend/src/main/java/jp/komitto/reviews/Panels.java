package jp.komitto.reviews;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import jp.komitto.proposals.ProposalFacts;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.reviews.ReviewTerms.Cause;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Actor;

/** Who may look at which item. For a recused member an item does not exist, in whatever way it is asked for (Z4). */
@ApplicationScoped
class Panels {

    /** What the committee deals with; the order is that of the workflow. */
    static final Set<ProposalStatus> OF_COMMITTEE = EnumSet.complementOf(EnumSet.of(
            ProposalStatus.DRAFT,
            ProposalStatus.SUBMITTED,
            ProposalStatus.RETURNED,
            ProposalStatus.INELIGIBILITY_FOUND,
            ProposalStatus.INELIGIBLE,
            ProposalStatus.WITHDRAWN));

    /** The deputy acts as the chair where no chair takes part. */
    private static final String SEATED = """
            select m.id, m.letter,
                   exists (select 1 from review_declaration d where d.proposal_id = p.id and d.member_id = m.id) as declared,
                   m.office = 'CHAIR' or (m.office = 'DEPUTY' and not exists (
                       select 1 from panel_member c
                        where c.call_id = m.call_id and c.office = 'CHAIR' and c.account_id is not null
                          and not exists (select 1 from review_recusal r
                                           where r.proposal_id = p.id and r.member_id = c.id))) as chairs
              from proposal p join panel_member m on m.call_id = p.call_id and m.account_id = $2
             where p.id = $1 and p.status = any($3)
               and not exists (select 1 from review_recusal r where r.proposal_id = p.id and r.member_id = m.id)
            """;

    private static final String MEMBERS = """
            select count(*) from proposal p join panel_member m on m.call_id = p.call_id
             where p.id = $1
               and not exists (select 1 from review_recusal r where r.proposal_id = p.id and r.member_id = m.id)
            """;
    private static final String ON_PANEL = """
            select m.id, m.letter, true as declared, m.office = 'CHAIR' as chairs
              from panel_member m where m.call_id = $1 and m.account_id = $2
            """;
    private static final String RECUSE = """
            insert into review_recusal (proposal_id, member_id, cause, at) values ($1, $2, $3, $4)
            on conflict do nothing
            """;

    /** @param chairs whether the member acts as the chair here */
    record Seated(UUID member, String letter, boolean declared, boolean chairs) {}

    /** A member before an item that is locked for the rest of the transaction. */
    record AtItem(Seated seated, ProposalFacts facts) {}

    private final Database database;
    private final TakingSteps steps;
    private final Clock clock;

    @Inject
    Panels(Database database, TakingSteps steps, Clock clock) {
        this.database = database;
        this.steps = steps;
        this.clock = clock;
    }

    Uni<Seated> require(UUID proposal, Actor actor) {
        return database.query(SEATED, Tuple.of(proposal, actor.id(), names(OF_COMMITTEE)))
                .map(rows -> first(rows, ReviewProblem.REVIEW_ITEM_NOT_FOUND));
    }

    /** The same to change something: whether somebody is recused is asked when nobody can become so any more. */
    Uni<AtItem> lock(UUID proposal, Actor actor) {
        return steps.lock(proposal)
                .onFailure(Problem.class)
                .transform(unknown -> ReviewProblem.REVIEW_ITEM_NOT_FOUND.problem())
                .chain(facts -> require(proposal, actor).map(seated -> new AtItem(seated, facts)));
    }

    Uni<AtItem> lockAsChair(UUID proposal, Actor actor) {
        return lock(proposal, actor).invoke(at -> {
            if (!at.seated().chairs()) {
                throw ReviewProblem.REVIEW_NOT_THE_CHAIR.problem();
            }
        });
    }

    Uni<Seated> onPanel(UUID call, Actor actor) {
        return database.query(ON_PANEL, Tuple.of(call, actor.id()))
                .map(rows -> first(rows, ReviewProblem.REVIEW_NOT_FOUND));
    }

    /** How many members are not recused. */
    Uni<Integer> members(UUID proposal) {
        return database.query(MEMBERS, Tuple.of(proposal))
                .map(rows -> rows.iterator().next().getLong(0).intValue());
    }

    Uni<Void> recuse(UUID proposal, UUID member, Cause cause) {
        return database.query(RECUSE, Tuple.of(proposal, member, cause.name(), OffsetDateTime.now(clock)))
                .replaceWithVoid();
    }

    static String[] names(Set<ProposalStatus> statuses) {
        return Arrays.stream(ProposalStatus.values())
                .filter(statuses::contains)
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private static Seated first(RowSet<Row> rows, ReviewProblem otherwise) {
        if (rows.size() == 0) {
            throw otherwise.problem();
        }
        Row row = rows.iterator().next();
        return new Seated(
                row.getUUID("id"), row.getString("letter"), row.getBoolean("declared"), row.getBoolean("chairs"));
    }
}
