package jp.komitto.shared.journal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import jp.komitto.shared.database.Database;

/**
 * The journal as it grows. A notification only says that there is more; what there is, is always read from the table, from the
 * last row a follower has taken in. So a lost notification, connection or database costs time and never a row.
 */
@ApplicationScoped
public class JournalFeed {

    /** One burst of an import is taken in by steps of this size. */
    private static final int STEP = 1000;

    private static final String LATEST = "select coalesce(max(seq), 0) as seq from journal";
    private static final String AFTER =
            "select seq, type, subject from journal where seq > $1 order by seq limit " + STEP;

    private final Database database;
    private final JournalListener listener;
    private final MeterRegistry meters;
    private final List<Pursuit> pursuits = new CopyOnWriteArrayList<>();

    @Inject
    JournalFeed(Database database, JournalListener listener, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
        this.listener = listener;
    }

    /** The number of the last row. Whatever is read after this answer includes what that row is about. */
    public Uni<Long> latest() {
        return database.query(LATEST).map(rows -> rows.iterator().next().getLong("seq"));
    }

    /** Gives the follower, known to those who watch by this name, every row after this number, and from then on every new one, as long as the application runs. */
    public void follow(String name, long after, JournalFollower follower) {
        var pursuit = new Pursuit(after, this::after, follower);
        pursuits.add(pursuit);
        Gauge.builder("komitto.journal.taken", pursuit, Pursuit::taken)
                .description("The number of the last row that was taken in.")
                .tag("follower", name)
                .register(meters);
        Gauge.builder("komitto.journal.behind", pursuit, Pursuit::secondsBehind)
                .description("For how long there has been more than was taken in.")
                .baseUnit("seconds")
                .tag("follower", name)
                .register(meters);
        listener.start(() -> pursuits.forEach(Pursuit::hurry));
        pursuit.hurry();
    }

    void stop(@Observes ShutdownEvent end) {
        pursuits.forEach(Pursuit::stop);
        listener.stop();
    }

    private Uni<List<JournalRow>> after(long seq) {
        return database.query(AFTER, Tuple.of(seq)).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new JournalRow(row.getLong("seq"), row.getString("type"), row.getUUID("subject")))
                .toList());
    }
}
