package jp.komitto.reviews;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.calls.Sight;
import jp.komitto.calls.Words;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ReadingProposals;
import jp.komitto.reviews.Panels.Seated;
import jp.komitto.reviews.ReviewTerms.Task;
import jp.komitto.reviews.ReviewViews.Item;
import jp.komitto.reviews.ReviewViews.ItemView;
import jp.komitto.reviews.ReviewViews.Items;
import jp.komitto.reviews.ReviewViews.Peer;
import jp.komitto.reviews.ReviewViews.Recommended;
import jp.komitto.reviews.RulesOfReview.Held;
import jp.komitto.reviews.Scores.Own;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Actor;

/** What a member of the committee sees: the items they take part in, and others' marks when the call lets them. */
@ApplicationScoped
class ShowingItems {

    private static final String ITEMS = """
            select p.id, p.call_id, c.title as call_title, p.receipt, p.slot, coalesce(p.answers ->> 'title', '') as title,
                   coalesce(g.name, r.answers ->> 'name', '') as group_name, p.status, v.score_until, h.position, p.sample,
                   d.member_id is not null as declared, s.handed_in_at is not null as scored,
                   exists (select 1 from committee_evaluation e where e.proposal_id = p.id and e.member_id = m.id) as evaluated,
                   m.office = 'CHAIR' or (m.office = 'DEPUTY' and exists (
                       select 1 from review_recusal x join panel_member c on c.id = x.member_id
                        where x.proposal_id = p.id and c.office = 'CHAIR')) as leads
              from panel_member m
                   join proposal p on p.call_id = m.call_id
                   join call c on c.id = p.call_id
                   join review_call v on v.call_id = p.call_id
                   left join citizen_group g on g.id = p.group_id
                   left join registration r on r.id = p.group_id
                   left join hearing_item h on h.proposal_id = p.id
                   left join review_declaration d on d.proposal_id = p.id and d.member_id = m.id
                   left join review_score s on s.proposal_id = p.id and s.member_id = m.id and s.round = 1
             where m.account_id = $1 and p.status = any($2) and ($3::uuid is null or p.id = $3)
               and not exists (select 1 from review_recusal x where x.proposal_id = p.id and x.member_id = m.id)
             order by c.fiscal_year desc, c.round desc, h.position nulls last, p.receipt
             limit 500
            """;

    private final Database database;
    private final Panels panels;
    private final RulesOfReview rules;
    private final Scores scores;
    private final Recommendations recommendations;
    private final ReadingProposals proposals;

    @Inject
    ShowingItems(
            Database database,
            Panels panels,
            RulesOfReview rules,
            Scores scores,
            Recommendations recommendations,
            ReadingProposals proposals) {
        this.database = database;
        this.panels = panels;
        this.rules = rules;
        this.scores = scores;
        this.recommendations = recommendations;
        this.proposals = proposals;
    }

    Uni<Items> mine(Actor actor) {
        return items(actor, null).map(Items::new);
    }

    @WithTransaction
    Uni<ItemView> read(UUID proposal, Actor actor) {
        return item(proposal, actor);
    }

    /** Before a member has declared that nothing ties them, they see its title alone. */
    Uni<ItemView> item(UUID proposal, Actor actor) {
        return panels.require(proposal, actor)
                .invoke(seated -> {
                    if (!seated.declared()) {
                        throw ReviewProblem.REVIEW_DECLARE_FIRST.problem();
                    }
                })
                .chain(seated -> items(actor, proposal).chain(items -> view(seated, items.getFirst())));
    }

    private Uni<ItemView> view(Seated seated, Item item) {
        return rules.formed(item.callId())
                .chain(held -> scores.of(item.id(), seated.member()).chain(own -> others(held, item, seated, own)
                        .chain(others -> proposals.latestVersion(item.id()).chain(version -> panels.members(item.id())
                                .chain(members -> recommendations
                                        .of(item.id())
                                        .map(recommended -> new ItemView(
                                                item,
                                                version,
                                                held.rules().slot(item.slot()).criteria(),
                                                own.rounds(),
                                                own.revision(),
                                                others,
                                                seated.chairs(),
                                                members,
                                                held.rules().quorum(),
                                                shown(held, item, recommended))))))));
    }

    private static Recommended shown(Held held, Item item, Recommended recommended) {
        return item.status().compareTo(ProposalStatus.RECOMMENDED) >= 0 ? recommended : null;
    }

    /** Never before one's own score is in, whatever the phase. */
    private Uni<List<Peer>> others(Held held, Item item, Seated seated, Own own) {
        boolean may = held.rules()
                .shows(Sight.OTHERS_SCORES_TO_COMMITTEE, item.status().phase());
        return may && (own.isHandedIn() || item.status() != ProposalStatus.UNDER_REVIEW)
                ? scores.others(item.id(), seated.member())
                : Uni.createFrom().item(List.of());
    }

    private Uni<List<Item>> items(Actor actor, UUID one) {
        return database.query(ITEMS, Tuple.of(actor.id(), Panels.names(Panels.OF_COMMITTEE), one))
                .map(rows -> {
                    List<Item> items = new ArrayList<>(rows.size());
                    rows.forEach(row -> items.add(item(row)));
                    return items;
                });
    }

    private static Item item(Row row) {
        ProposalStatus status = ProposalStatus.valueOf(row.getString("status"));
        return new Item(
                row.getUUID("id"),
                row.getUUID("call_id"),
                row.getJsonObject("call_title").mapTo(Words.class),
                row.getString("receipt"),
                row.getString("slot"),
                row.getString("title"),
                row.getString("group_name"),
                status,
                task(status, row),
                row.getOffsetDateTime("score_until"),
                row.getInteger("position"),
                row.getBoolean("sample"));
    }

    private static Task task(ProposalStatus status, Row row) {
        boolean before = status == ProposalStatus.ELIGIBLE || status == ProposalStatus.UNDER_REVIEW;
        if (before && !row.getBoolean("declared")) {
            return Task.DECLARE;
        }
        return switch (status) {
            case ELIGIBLE -> Task.WAIT;
            case UNDER_REVIEW -> row.getBoolean("scored") ? Task.WAIT : Task.SCORE;
            case SCORED -> Task.HEARING;
            case HEARD -> row.getBoolean("leads") ? Task.RECOMMEND : Task.RESCORE;
            case REPORTED -> row.getBoolean("evaluated") ? Task.DONE : Task.EVALUATE;
            default -> Task.DONE;
        };
    }
}
