package jp.komitto.reviews;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.komitto.reviews.ReviewTerms.MemberClass;
import jp.komitto.reviews.ReviewTerms.SeatOffice;
import jp.komitto.reviews.ReviewViews.Seat;
import jp.komitto.reviews.ReviewViews.SeatWritten;
import jp.komitto.reviews.ReviewViews.Seats;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.DisplayNames;
import jp.komitto.shared.time.Ids;
import jp.komitto.shared.web.IfMatch;

/** The roster of the committee: who sits, for whom, from when to when. Nobody sits twice, nobody beside the chair is the chair. */
@ApplicationScoped
class Seating {

    /** Two who write the roster at once do so one after the other. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtext('committee_seat'))";

    private static final String ALL = """
            select id, account_id, member_class, office, term_from, term_until, sample, revision from committee_seat
             order by term_from desc, office, id limit 500
            """;
    private static final String REVISION = "select revision from committee_seat where id = $1";
    private static final String OVERLAPS = """
            select 1 from committee_seat
             where id <> $1 and not sample and term_from <= $5 and term_until >= $4
               and (account_id = $2 or ($3 = 'CHAIR' and office = 'CHAIR')) limit 1
            """;
    private static final String ADD = """
            insert into committee_seat (id, account_id, member_class, office, term_from, term_until, sample, revision)
            values ($1, $2, $3, $4, $5, $6, $7, 1)
            """;
    private static final String WRITE = """
            update committee_seat set account_id = $2, member_class = $3, office = $4, term_from = $5, term_until = $6,
                   revision = revision + 1 where id = $1
            """;

    private final Database database;
    private final DisplayNames names;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Seating(Database database, DisplayNames names, Journal journal, Ids ids, Clock clock) {
        this.database = database;
        this.names = names;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Seats> all() {
        return roster();
    }

    @WithTransaction
    Uni<Seats> add(SeatWritten seat, Actor actor) {
        UUID id = ids.next();
        return free(id, seat)
                .chain(() -> database.query(ADD, tuple(id, seat).addBoolean(false)))
                .chain(() -> journal.append(actor, happened("CommitteeSeatGiven", id, seat)))
                .chain(this::roster);
    }

    @WithTransaction
    Uni<Seats> write(UUID id, String ifMatch, SeatWritten seat, Actor actor) {
        return free(id, seat)
                .chain(() -> database.query(REVISION, Tuple.of(id)))
                .invoke(rows -> {
                    if (rows.size() == 0) {
                        throw ReviewProblem.REVIEW_SEAT_NOT_FOUND.problem();
                    }
                    IfMatch.require(ifMatch, rows.iterator().next().getLong("revision"));
                })
                .chain(() -> database.query(WRITE, tuple(id, seat)))
                .chain(() -> journal.append(actor, happened("CommitteeSeatChanged", id, seat)))
                .chain(this::roster);
    }

    private Uni<Void> free(UUID id, SeatWritten seat) {
        Calendar.require("/from", seat.from());
        Calendar.require("/until", seat.until());
        if (seat.until().isBefore(seat.from())) {
            throw ReviewProblem.REVIEW_TERM_BACKWARDS.problem();
        }
        Tuple tuple = Tuple.of(id, seat.accountId(), seat.office().name(), seat.from(), seat.until());
        return database.query(ALONE)
                .chain(() -> database.query(OVERLAPS, tuple))
                .invoke(rows -> {
                    if (rows.size() > 0) {
                        throw ReviewProblem.REVIEW_SEAT_TAKEN.problem();
                    }
                })
                .replaceWithVoid();
    }

    private static Tuple tuple(UUID id, SeatWritten seat) {
        return Tuple.tuple()
                .addUUID(id)
                .addUUID(seat.accountId())
                .addString(seat.memberClass().name())
                .addString(seat.office().name())
                .addLocalDate(seat.from())
                .addLocalDate(seat.until());
    }

    private static JournalEntry happened(String type, UUID id, SeatWritten seat) {
        return new JournalEntry(type, id)
                .with(Map.of(
                        "account",
                        seat.accountId().toString(),
                        "office",
                        seat.office().name(),
                        "until",
                        seat.until().toString()));
    }

    private Uni<Seats> roster() {
        return database.query(ALL).chain(rows -> {
            List<Row> all = new ArrayList<>();
            rows.forEach(all::add);
            List<UUID> people = all.stream()
                    .map(row -> row.getUUID("account_id"))
                    .filter(Objects::nonNull)
                    .toList();
            return names.of(people)
                    .map(known ->
                            new Seats(all.stream().map(row -> seat(row, known)).toList()));
        });
    }

    private Seat seat(Row row, Map<UUID, String> names) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = row.getLocalDate("term_from");
        LocalDate until = row.getLocalDate("term_until");
        return new Seat(
                row.getUUID("id"),
                row.getUUID("account_id"),
                names.getOrDefault(row.getUUID("account_id"), "－"),
                MemberClass.valueOf(row.getString("member_class")),
                SeatOffice.valueOf(row.getString("office")),
                from,
                until,
                !today.isBefore(from) && !today.isAfter(until),
                row.getBoolean("sample"),
                row.getLong("revision"));
    }
}
