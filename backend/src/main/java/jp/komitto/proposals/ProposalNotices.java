package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.membership.Belonging;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.notice.NoticeSource;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.shared.web.Language;

/** What becomes of a proposal, told to everybody in its group; an answer the city owes to those who speak for it. Samples are nobody's. */
@ApplicationScoped
class ProposalNotices implements NoticeSource {

    private static final String ABOUT = """
            select p.group_id, coalesce(p.answers ->> 'title', '') as title, coalesce(p.receipt, '') as receipt,
                   (select h.reason from proposal_history h where h.proposal_id = p.id and h.step = 'FIND_INELIGIBLE'
                     order by h.position desc limit 1) as finding
              from proposal p where p.id = $1 and not p.sample
            """;

    private static final String CITY = "CITY";
    private static final String DESK = "/staff/proposals/";

    /** Those who wrote last and still hold an office: a long thread has many hands, and one answer is owed. */
    private static final String SPEAK_FOR_THE_CITY = """
            select m.author from proposal_message m
             where m.proposal_id = $1 and m.standpoint <> 'PROPOSER'
               and exists (select 1 from office_holding o
                            where o.account_id = m.author and (o.until is null or o.until >= $2))
             group by m.author order by max(m.at) desc limit 3
            """;

    private final Database database;
    private final Belonging belonging;
    private final Clock clock;

    @Inject
    ProposalNotices(Database database, Belonging belonging, Clock clock) {
        this.database = database;
        this.belonging = belonging;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return ProposalLetter.types();
    }

    @Override
    public Uni<List<Notice>> about(Happening happening) {
        return database.query(ABOUT, Tuple.of(happening.subject())).chain(rows -> {
            if (rows.size() == 0) {
                return Uni.createFrom().item(List.of());
            }
            var row = rows.iterator().next();
            ProposalLetter letter = ProposalLetter.about(happening.type());
            boolean ofCity = happening.has("side") && happening.text("side").equals(CITY);
            String path = ofCity ? DESK + happening.subject() : letter.path(happening.subject());
            String reason =
                    letter == ProposalLetter.PROPOSAL_INELIGIBLE ? row.getString("finding") : happening.reason();
            return readers(ofCity, happening, row.getUUID("group_id")).map(people -> people.stream()
                    .map((UUID reader) -> new Notice(
                            reader,
                            letter.file(),
                            path,
                            language -> words(
                                    happening, row.getString("title"), row.getString("receipt"), reason, language)))
                    .toList());
        });
    }

    private Uni<Set<UUID>> readers(boolean ofCity, Happening happening, UUID group) {
        if (!ofCity) {
            return belonging.people(group).map(Map::keySet);
        }
        return database.query(SPEAK_FOR_THE_CITY, Tuple.of(happening.subject(), LocalDate.now(clock)))
                .map(rows -> {
                    Set<UUID> authors = new LinkedHashSet<>();
                    rows.forEach(row -> authors.add(row.getUUID("author")));
                    return authors;
                });
    }

    private static Map<String, String> words(
            Happening happening, String title, String receipt, String reason, Language language) {
        return Map.of(
                "title",
                title,
                "receipt",
                receipt,
                "reason",
                reason == null ? "－" : reason,
                "deadline",
                happening.has("deadline") ? Notice.day(day(happening), language) : "");
    }

    private static LocalDate day(Happening happening) {
        return OffsetDateTime.parse(happening.text("deadline"))
                .atZoneSameInstant(FiscalYear.TOKYO)
                .toLocalDate();
    }
}
