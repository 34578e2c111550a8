package jp.komitto.attendance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.attendance.AttendanceViews.Hours;
import jp.komitto.attendance.AttendanceViews.Line;
import jp.komitto.attendance.CertificateViews.Asked;
import jp.komitto.attendance.CertificateViews.Item;
import jp.komitto.attendance.CertificateViews.Items;
import jp.komitto.attendance.CertificateViews.Paper;
import jp.komitto.attendance.CertificateViews.Verified;
import jp.komitto.city.Office;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Sealing;
import jp.komitto.shared.time.Ids;

/** One's hours, and papers about them that anybody can verify by their code (row 34). */
@ApplicationScoped
class CertifyingHours {

    private static final String HOURS = """
            select g.name as group_name, g.name_en as group_name_en, l.title, min(a.day) as first, max(a.day) as last,
                   count(*)::int as days, sum(a.minutes)::bigint as minutes
              from match m
                   join attendance a on a.match_id = m.id and a.minutes > 0
                   left join listing l on l.id = coalesce(m.need_id, m.offer_id) and m.need_kind <> 'INTAKE'
                   left join citizen_group g on m.need_kind = 'GROUP' and g.id = m.need_party
             where m.offer_kind = 'PERSON' and m.offer_party = $1 and a.day between $2 and $3
             group by m.id, g.name, g.name_en, l.title
             order by min(a.day), m.id
            """;
    private static final String KEEP = """
            insert into certificate (id, account_id, code_mark, sealed, issued_at) values ($1, $2, $3, $4, $5)
            """;
    private static final String MINE = """
            select id, sealed, issued_at, revoked_at from certificate where account_id = $1 order by issued_at desc, id desc limit 100
            """;
    private static final String ONE = "select id, sealed from certificate where id = $1 and account_id = $2";
    private static final String BY_CODE =
            "select id, sealed from certificate where code_mark = $1 and revoked_at is null";
    private static final String REVOKE = """
            update certificate set revoked_at = $3 where id = $1 and account_id = $2 and revoked_at is null returning id
            """;
    private static final String OWNER = "certificate";
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Database database;
    private final Sealing sealing;
    private final AttendanceRules rules;
    private final Office office;
    private final Journal journal;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;

    @Inject
    CertifyingHours(
            Database database,
            Sealing sealing,
            AttendanceRules rules,
            Office office,
            Journal journal,
            ObjectMapper json,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.rules = rules;
        this.office = office;
        this.journal = journal;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Hours> mine(Actor actor) {
        return lines(actor.id(), EARLIEST, LocalDate.now(clock)).map(lines -> {
            long minutes = minutes(lines);
            return new Hours(lines, minutes, rules.points(minutes));
        });
    }

    private Uni<List<Line>> lines(UUID account, LocalDate from, LocalDate until) {
        return database.query(HOURS, Tuple.of(account, from, until)).map(CertifyingHours::lines);
    }

    private static List<Line> lines(RowSet<Row> rows) {
        List<Line> lines = new ArrayList<>(rows.size());
        rows.forEach(row -> lines.add(new Line(
                row.getString("group_name"),
                row.getString("group_name_en"),
                row.getString("title"),
                row.getLocalDate("first"),
                row.getLocalDate("last"),
                row.getInteger("days"),
                row.getLong("minutes"))));
        return lines;
    }

    private static long minutes(List<Line> lines) {
        return lines.stream().mapToLong(Line::minutes).sum();
    }

    @WithTransaction
    Uni<Item> issue(Asked asked, Actor actor) {
        return lines(actor.id(), asked.from(), asked.until()).chain(lines -> {
            if (lines.isEmpty()) {
                throw AttendanceProblem.NOTHING_TO_CERTIFY.problem();
            }
            UUID id = ids.next();
            Paper paper = new Paper(
                    CertificateCode.fresh(),
                    asked.name().strip(),
                    office.city(),
                    asked.from(),
                    asked.until(),
                    lines,
                    minutes(lines),
                    OffsetDateTime.now(clock));
            Tuple tuple = Tuple.of(
                    id,
                    actor.id(),
                    Buffer.buffer(mark(paper.code())),
                    Buffer.buffer(sealing.seal(owner(id), written(paper))),
                    paper.issuedAt());
            return SessionTransaction.current()
                    .chain(transaction -> transaction.run(KEEP, tuple))
                    .chain(() -> journal.append(actor, new JournalEntry("CertificateIssued", id)))
                    .replaceWith(item(id, paper, false));
        });
    }

    private static Item item(UUID id, Paper paper, boolean revoked) {
        return new Item(id, paper.issuedAt(), paper.from(), paper.until(), paper.minutes(), revoked);
    }

    /** To be printed, as often as its owner likes. */
    Uni<Paper> paper(UUID id, Actor actor) {
        return one(ONE, Tuple.of(id, actor.id()));
    }

    private Uni<Paper> one(String sql, Tuple parameters) {
        return database.query(sql, parameters).map(rows -> {
            if (rows.size() == 0) {
                throw AttendanceProblem.CERTIFICATE_NOT_FOUND.problem();
            }
            return read(rows.iterator().next());
        });
    }

    Uni<Items> issued(Actor actor) {
        return database.query(MINE, Tuple.of(actor.id())).map(rows -> {
            List<Item> items = new ArrayList<>(rows.size());
            rows.forEach(row -> {
                items.add(item(row.getUUID("id"), read(row), row.getOffsetDateTime("revoked_at") != null));
            });
            return new Items(items);
        });
    }

    @WithTransaction
    Uni<Void> revoke(UUID id, Actor actor) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(REVOKE, Tuple.of(id, actor.id(), OffsetDateTime.now(clock))))
                .invoke(rows -> {
                    if (rows.isEmpty()) {
                        throw AttendanceProblem.CERTIFICATE_NOT_FOUND.problem();
                    }
                })
                .chain(() -> journal.append(actor, new JournalEntry("CertificateRevoked", id)));
    }

    /** For whoever holds the paper. */
    Uni<Verified> verify(String typed) {
        return one(BY_CODE, Tuple.of(Buffer.buffer(mark(typed)))).map(Verified::of);
    }

    private byte[] mark(String code) {
        return sealing.fingerprint(OWNER, CertificateCode.read(code));
    }

    private Paper read(Row row) {
        try {
            byte[] opened = sealing.open(
                    owner(row.getUUID("id")), row.getBuffer("sealed").getBytes());
            return json.readValue(opened, Paper.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written(Paper paper) {
        try {
            return json.writeValueAsBytes(paper);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String owner(UUID id) {
        return OWNER + " " + id;
    }
}
