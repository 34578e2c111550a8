package jp.komitto.connections;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentHashMap.KeySetView;
import jp.komitto.connections.EventViews.LiveEvent;
import jp.komitto.launch.RunMode;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.JournalFeed;
import jp.komitto.shared.journal.JournalRow;

/**
 * Tells open pages that something of theirs has changed: ids and the name of the event, nothing else. Fed by the journal, so that it
 * hears of what any instance did.
 */
@ApplicationScoped
class LiveEvents {

    /** The database has the last word about who is told: the two persons, and everybody who manages one of the two groups. */
    private static final String TOLD = """
            select id, account from (
                select m.id, m.need_party as account from match m where m.id = any($1) and m.need_kind = 'PERSON'
                union select m.id, m.offer_party from match m where m.id = any($1) and m.offer_kind = 'PERSON'
                union select m.id, g.account_id from match m join group_membership g
                        on g.role = 'MANAGER' and (m.need_kind = 'GROUP' and g.group_id = m.need_party
                                                   or m.offer_kind = 'GROUP' and g.group_id = m.offer_party)
                       where m.id = any($1)) concerned
             where account = any($2)
            """;

    /** Everybody in the line in which somebody stood, who has another number now. */
    private static final String IN_THAT_LINE = """
            select distinct w.id from match m join match w
                on w.line is not null and w.proposer = m.proposer
               and (m.proposer = 'OFFER' and w.need_id = m.need_id or m.proposer = 'NEED' and w.offer_id = m.offer_id)
             where m.id = any($1) and not w.id = any($1)
            """;

    private static final String LINE_MOVED = "MatchLineMoved";

    /** With which somebody may have left a line. */
    private static final Set<String> LEAVING = Set.of(
            "MatchPlaceGiven", "MatchWithdrawn", "MatchDeclined", "MatchExpired", "MatchMediated", "MatchReported");

    private static final Set<String> OF_MATCHES = Set.of(
            "DisclosureGranted",
            "DisclosureRevoked",
            "AttendanceShown",
            "HoursStated",
            "HoursDisputed",
            "HoursConfirmed",
            "HoursSettled",
            "FeedbackGiven");
    private static final Duration BEAT = Duration.ofSeconds(20);

    /** Whoever listens comes back with a fresh token. */
    private static final Duration LONGEST = Duration.ofMinutes(9);

    private static final int MOST_OF_ONE = 6;

    private final Database database;
    private final JournalFeed feed;
    private final Map<UUID, KeySetView<MultiEmitter<? super LiveEvent>, Boolean>> listening = new ConcurrentHashMap<>();

    @Inject
    LiveEvents(Database database, JournalFeed feed) {
        this.database = database;
        this.feed = feed;
    }

    void onStart(@Observes StartupEvent start, RunMode mode) {
        if (mode == RunMode.SERVE) {
            feed.latest().subscribe().with(latest -> feed.follow("live-events", latest, this::take));
        }
    }

    /** What happens from now on to whoever this is. */
    Multi<LiveEvent> of(UUID account) {
        Multi<LiveEvent> events = Multi.createFrom().emitter(emitter -> listen(account, emitter));
        Multi<LiveEvent> beats = Multi.createFrom().ticks().every(BEAT).map(tick -> LiveEvent.BEAT);
        return Multi.createBy()
                .merging()
                .streams(events, beats.onOverflow().drop())
                .select()
                .first(LONGEST);
    }

    private void listen(UUID account, MultiEmitter<? super LiveEvent> emitter) {
        var pages = listening.computeIfAbsent(account, one -> ConcurrentHashMap.newKeySet());
        if (pages.size() >= MOST_OF_ONE) {
            emitter.complete();
            return;
        }
        pages.add(emitter);
        emitter.onTermination(() -> leave(account, emitter));
        emitter.emit(LiveEvent.BEAT);
    }

    private void leave(UUID account, MultiEmitter<? super LiveEvent> emitter) {
        listening.computeIfPresent(account, (one, pages) -> {
            pages.remove(emitter);
            return pages.isEmpty() ? null : pages;
        });
    }

    private Uni<Void> take(List<JournalRow> rows) {
        Map<UUID, List<String>> happened = new HashMap<>();
        rows.stream()
                .filter(row -> row.type().startsWith("Match") || OF_MATCHES.contains(row.type()))
                .forEach(row -> add(happened, row.subject(), row.type()));
        if (happened.isEmpty() || listening.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return inLines(happened)
                .invoke(moved -> moved.forEach(match -> add(happened, match, LINE_MOVED)))
                .chain(() -> database.query(TOLD, Tuple.of(ids(happened.keySet()), ids(listening.keySet()))))
                .invoke(told -> told.forEach(
                        row -> tell(row.getUUID("account"), row.getUUID("id"), happened.get(row.getUUID("id")))))
                .replaceWithVoid();
    }

    private static void add(Map<UUID, List<String>> happened, UUID match, String type) {
        happened.computeIfAbsent(match, id -> new ArrayList<>()).add(type);
    }

    private Uni<List<UUID>> inLines(Map<UUID, List<String>> happened) {
        UUID[] left = happened.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(LEAVING::contains))
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
        return left.length == 0
                ? Uni.createFrom().item(List.of())
                : database.query(IN_THAT_LINE, Tuple.tuple().addArrayOfUUID(left))
                        .map(rows -> rows.stream().map(row -> row.getUUID("id")).toList());
    }

    private static UUID[] ids(Set<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private void tell(UUID account, UUID match, List<String> types) {
        var pages = listening.get(account);
        if (pages != null) {
            types.forEach(type -> pages.forEach(page -> page.emit(new LiveEvent(type, match))));
        }
    }
}
