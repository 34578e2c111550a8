package jp.komitto.reviews;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.komitto.calls.Words;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.notice.NoticeSource;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.shared.web.Language;

/** What members of the committee are asked for, told to those who still owe it; minutes to whoever approves them. */
@ApplicationScoped
class CommitteeNotices implements NoticeSource {

    private static final String PATH = "/review";

    private static final Map<String, String> LETTERS = Map.of(
            "ReviewPanelFormed",
            "review-begins",
            "ReviewAssigned",
            "review-assigned",
            RemindingMembers.SCORES_DUE,
            "scores-due",
            KeepingMinutes.WRITTEN,
            "minutes-written");

    private static final String READERS = """
            select m.account_id, c.title, r.score_until
              from panel_member m join review_call r on r.call_id = m.call_id join call c on c.id = m.call_id
             where m.call_id = $1 and m.account_id is not null and not c.sample and ($2::uuid is null or m.account_id = $2)
             order by m.id
            """;

    private static final String APPROVER = "select " + ApprovingMinutes.APPROVER + """
             as account_id, c.title, null::timestamptz as score_until
              from review_call v join call c on c.id = v.call_id
             where v.call_id = $1 and v.approved_at is null and not c.sample
            """;

    private final Database database;

    @Inject
    CommitteeNotices(Database database) {
        this.database = database;
    }

    @Override
    public Set<String> types() {
        return LETTERS.keySet();
    }

    @Override
    public Uni<List<Notice>> about(Happening happening) {
        return readers(happening).map(rows -> {
            List<Notice> notices = new ArrayList<>(rows.size());
            for (Row row : rows) {
                Words title = row.getJsonObject("title").mapTo(Words.class);
                OffsetDateTime until = row.getOffsetDateTime("score_until");
                if (row.getUUID("account_id") != null) {
                    notices.add(new Notice(
                                    row.getUUID("account_id"),
                                    LETTERS.get(happening.type()),
                                    PATH,
                                    language -> words(title, until, language))
                            // Minutes are saved many times before they are read once.
                            .untilRead(happening.type().equals(KeepingMinutes.WRITTEN)));
                }
            }
            return notices;
        });
    }

    private Uni<RowSet<Row>> readers(Happening happening) {
        return happening.type().equals(KeepingMinutes.WRITTEN)
                ? database.query(APPROVER, Tuple.of(happening.subject()))
                : database.query(
                        READERS,
                        Tuple.of(happening.subject(), happening.has("account") ? happening.id("account") : null));
    }

    private static Map<String, String> words(Words title, OffsetDateTime until, Language language) {
        String call = language == Language.EN && title.en() != null ? title.en() : title.ja();
        String deadline = until == null
                ? ""
                : Notice.day(until.atZoneSameInstant(FiscalYear.TOKYO).toLocalDate(), language);
        return Map.of("call", call, "deadline", deadline);
    }
}
