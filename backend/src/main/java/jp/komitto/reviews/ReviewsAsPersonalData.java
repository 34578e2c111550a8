package jp.komitto.reviews;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;

/** What somebody did as a member of the committee. Who leaves becomes an empty chair: marks stay, whose they were does not. */
@ApplicationScoped
class ReviewsAsPersonalData implements PersonalData {

    private static final String SEATS = """
            select member_class, office, term_from, term_until from committee_seat where account_id = $1
             order by term_from, id
            """;
    private static final String DECLARATIONS = """
            select p.receipt, d.tie, d.note, d.declared_at
              from review_declaration d join panel_member m on m.id = d.member_id join proposal p on p.id = d.proposal_id
             where m.account_id = $1 order by d.declared_at, p.receipt
            """;
    private static final String SCORES = """
            select p.receipt, s.round, s.marks::text, s.comments::text, s.reason, s.handed_in_at
              from review_score s join panel_member m on m.id = s.member_id join proposal p on p.id = s.proposal_id
             where m.account_id = $1 order by p.receipt, s.round
            """;
    private static final String SILENCE = """
            update review_declaration set note = null
             where member_id in (select id from panel_member where account_id = $1)
            """;
    private static final String RISE = "update committee_seat set account_id = null where account_id = $1";
    private static final String LEAVE = "update panel_member set account_id = null where account_id = $1";

    @Override
    public String section() {
        return "committee";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "committee_seat.account_id",
                "panel_member.account_id",
                "review_call.approved_by",
                "review_hint.dismissed_by",
                "recommendation.recommended_by");
    }

    @Override
    public Uni<Map<String, Object>> of(UUID account) {
        Map<String, Object> all = new LinkedHashMap<>();
        return PersonalRows.read(SEATS, account, List.of("class", "office", "from", "until"))
                .invoke(rows -> all.put("seats", rows))
                .chain(() -> PersonalRows.read(DECLARATIONS, account, List.of("receipt", "tie", "note", "declaredAt")))
                .invoke(rows -> all.put("declarations", rows))
                .chain(() -> PersonalRows.read(
                        SCORES, account, List.of("receipt", "round", "marks", "comments", "reason", "handedInAt")))
                .invoke(rows -> all.put("scores", rows))
                .replaceWith(all);
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.run(SILENCE, account)
                .chain(() -> PersonalRows.run(RISE, account))
                .chain(() -> PersonalRows.run(LEAVE, account));
    }
}
