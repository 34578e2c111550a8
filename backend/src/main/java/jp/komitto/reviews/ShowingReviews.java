package jp.komitto.reviews;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.reviews.ReviewTerms.*;
import jp.komitto.reviews.ReviewViews.Cell;
import jp.komitto.reviews.ReviewViews.MemberView;
import jp.komitto.reviews.ReviewViews.PanelItem;
import jp.komitto.reviews.ReviewViews.Review;
import jp.komitto.reviews.RulesOfReview.Held;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.DisplayNames;

/** The review of a call as the secretariat sees it: members across, proposals down, who still owes what. */
@ApplicationScoped
class ShowingReviews {

    private static final String MEMBERS = """
            select id, account_id, letter, member_class, office from panel_member where call_id = $1
             order by char_length(letter), letter
            """;
    private static final String CELLS = """
            select p.id, p.receipt, coalesce(p.answers ->> 'title', '') as title, p.slot, p.status,
                   coalesce(g.name, r.answers ->> 'name', '') as group_name, m.id as member_id, d.tie, d.note, c.cause, o.outcome,
                   array(select h.kind from review_hint h
                          where h.proposal_id = p.id and h.member_id = m.id and h.dismissed_by is null
                          order by h.kind) as hints,
                   exists (select 1 from review_score s where s.proposal_id = p.id and s.member_id = m.id and s.round = 1
                              and s.handed_in_at is not null) as scored
              from proposal p
                   join panel_member m on m.call_id = p.call_id
                   left join citizen_group g on g.id = p.group_id
                   left join registration r on r.id = p.group_id
                   left join review_declaration d on d.proposal_id = p.id and d.member_id = m.id
                   left join review_recusal c on c.proposal_id = p.id and c.member_id = m.id
                   left join recommendation o on o.proposal_id = p.id
             where p.call_id = $1 and p.status = any($2)
             order by p.receipt, char_length(m.letter), m.letter
            """;

    private final Database database;
    private final DisplayNames names;

    @Inject
    ShowingReviews(Database database, DisplayNames names) {
        this.database = database;
        this.names = names;
    }

    Uni<Review> review(Held held) {
        return members(held.call())
                .chain(members -> database.query(CELLS, Tuple.of(held.call(), Panels.names(Panels.OF_COMMITTEE)))
                        .map(rows -> new Review(
                                held.call(),
                                held.title(),
                                held.scoreUntil(),
                                held.rules().quorum(),
                                members,
                                items(rows, held.rules().quorum()))));
    }

    private Uni<List<MemberView>> members(UUID call) {
        return database.query(MEMBERS, Tuple.of(call)).chain(rows -> {
            List<Row> all = new ArrayList<>();
            rows.forEach(all::add);
            List<UUID> people = all.stream()
                    .map(row -> row.getUUID("account_id"))
                    .filter(Objects::nonNull)
                    .toList();
            return names.of(people)
                    .map(known -> all.stream().map(row -> member(row, known)).toList());
        });
    }

    private static MemberView member(Row row, Map<UUID, String> names) {
        return new MemberView(
                row.getUUID("id"),
                row.getString("letter"),
                names.getOrDefault(row.getUUID("account_id"), "－"),
                MemberClass.valueOf(row.getString("member_class")),
                SeatOffice.valueOf(row.getString("office")));
    }

    private static List<PanelItem> items(RowSet<Row> rows, int quorum) {
        Map<UUID, List<Row>> byItem = new LinkedHashMap<>();
        rows.forEach(row -> byItem.computeIfAbsent(row.getUUID("id"), id -> new ArrayList<>())
                .add(row));
        return byItem.values().stream().map(cells -> item(cells, quorum)).toList();
    }

    private static PanelItem item(List<Row> rows, int quorum) {
        Row first = rows.getFirst();
        List<Cell> cells = rows.stream().map(ShowingReviews::cell).toList();
        int members =
                (int) cells.stream().filter(cell -> cell.recused() == null).count();
        ProposalStatus status = ProposalStatus.valueOf(first.getString("status"));
        boolean settled = cells.stream()
                .allMatch(cell -> cell.recused() != null
                        || (cell.declared() != null && cell.hints().isEmpty()));
        return new PanelItem(
                first.getUUID("id"),
                first.getString("receipt"),
                first.getString("title"),
                first.getString("group_name"),
                first.getString("slot"),
                status,
                members,
                members >= quorum,
                status != ProposalStatus.ELIGIBLE || (settled && members >= quorum),
                first.getString("outcome") == null ? null : Outcome.valueOf(first.getString("outcome")),
                cells);
    }

    private static Cell cell(Row row) {
        return new Cell(
                row.getUUID("member_id"),
                row.getString("tie") == null ? null : Tie.valueOf(row.getString("tie")),
                row.getString("note"),
                row.getString("cause") == null ? null : Cause.valueOf(row.getString("cause")),
                Arrays.stream(row.getArrayOfStrings("hints")).map(Hint::valueOf).toList(),
                row.getBoolean("scored"));
    }
}
