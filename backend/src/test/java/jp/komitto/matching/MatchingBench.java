package jp.komitto.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.mutiny.sqlclient.Tuple;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.komitto.testing.DirectPool;
import jp.komitto.testing.PatientDatabase;
import jp.komitto.testing.Timed;

/**
 * Measures matching in processor time on the listings of a database. A sample of questions is answered by looking at every single
 * listing too, and another one, where asked for, by plain SQL; both have to find the same. Not a test: {@code make bench} runs it.
 */
final class MatchingBench {

    private static final int STEP = 1000;
    private static final int KEPT = 40;
    private static final int BEST = 20;
    private static final int WATCHED = 3;
    private static final String SOME =
            "select id from listing where status = 'OPEN' and side = $1 order by md5(id::text) limit $2";

    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private final Random random = new Random(1);
    private final MatchIndex index = new MatchIndex(MatchingFixtures.RULES);
    private final List<Profile> needs = new ArrayList<>();
    private final List<Profile> offers = new ArrayList<>();
    private double sqlMillis;

    private MatchingBench() {}

    /** Database, user, password, number of questions, number of those that SQL answers too, where to write what was found. */
    public static void main(String[] arguments) throws IOException {
        try (var connections = new DirectPool(arguments[0], arguments[1], arguments[2], 2)) {
            var found = new MatchingBench()
                    .run(
                            new PatientDatabase(connections.pool()),
                            Integer.parseInt(arguments[3]),
                            Integer.parseInt(arguments[4]));
            new ObjectMapper().writeValue(Path.of(arguments[5]).toFile(), found);
        }
    }

    private Map<String, Object> run(PatientDatabase database, int questions, int compared) {
        var listings = new IndexedListings(database, MatchingFixtures.RULES);
        List<Watched> watched = Stream.of("NEED", "OFFER")
                .flatMap(side -> some(database, listings, side).stream())
                .map(asker -> new Watched(Question.of(asker, today, BEST)))
                .toList();
        long before = Timed.usedMemory();
        long start = System.nanoTime();
        fill(listings, watched);
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("loadedInSeconds", (System.nanoTime() - start) / 1e9);
        found.put("memory", Timed.usedMemory() - before + (index.held() >> 20));
        watched.forEach(one -> one.compare(index));
        found.put("watched", watched.size());
        SqlMatching sql = new SqlMatching(database, MatchingFixtures.RULES);
        found.put("compared", compare(sql, needs, compared) + compare(sql, offers, compared));
        found.put("sqlMillis", sqlMillis / Math.max(1, 2 * compared));
        Timed.of(questions(needs, questions), question -> index.best(question).size());
        found.put(
                "needToPeople",
                Timed.of(questions(needs, questions), question -> index.best(question)
                                .size())
                        .told());
        Timed.of(questions(offers, questions), question -> index.best(question).size());
        found.put(
                "personToNeeds",
                Timed.of(questions(offers, questions), question -> index.best(question)
                                .size())
                        .told());
        found.put(
                "howManyFit",
                Timed.of(questions(needs, questions / 4), question -> index.count(question, null))
                        .told());
        found.put(
                "preview",
                Timed.of(questions(needs, questions / 20), this::preview).told());
        found.put("change", Timed.of(questions(needs, questions), this::change).told());
        return found;
    }

    private static List<Profile> some(PatientDatabase database, IndexedListings listings, String side) {
        return database.query(SOME, Tuple.of(side, WATCHED))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("id"))
                        .toList())
                .chain(listings::any)
                .await()
                .indefinitely();
    }

    /** A question whose answer is kept right by looking at every listing that comes by. */
    private static final class Watched {

        private final Question question;
        private List<Profile> best = List.of();

        Watched(Question question) {
            this.question = question;
        }

        void look(List<Profile> step) {
            List<Profile> all = new ArrayList<>(best);
            all.addAll(step);
            Map<UUID, Profile> byId = all.stream().collect(Collectors.toMap(Profile::id, Function.identity()));
            best = new EveryListing(MatchingFixtures.RULES, all)
                    .best(question).stream().map(found -> byId.get(found.id())).toList();
        }

        void compare(MatchIndex index) {
            List<Suggestion> expected = new EveryListing(MatchingFixtures.RULES, best).best(question);
            if (!index.best(question).equals(expected)) {
                throw new AssertionError("The index does not find what looking at every one finds: " + question);
            }
        }
    }

    private void fill(IndexedListings listings, List<Watched> watched) {
        var numbers = listings.numbers().await().indefinitely();
        index.makeRoom(numbers.needs(), numbers.offers());
        UUID last = null;
        for (var step = listings.after(null, STEP).await().indefinitely();
                !step.isEmpty();
                step = listings.after(last, STEP).await().indefinitely()) {
            List<Profile> seen = step;
            index.replace(List.of(), seen);
            watched.forEach(one -> one.look(seen));
            keepSome(seen);
            last = step.getLast().id();
        }
    }

    private void keepSome(List<Profile> step) {
        List<Profile> some = new ArrayList<>(step);
        Collections.shuffle(some, random);
        some.stream().limit(KEPT).forEach(profile -> (profile.need() ? needs : offers).add(profile));
    }

    private int compare(SqlMatching sql, List<Profile> askers, int compared) {
        for (Question question : questions(askers, compared)) {
            long start = System.nanoTime();
            List<Suggestion> expected = sql.best(question).await().indefinitely();
            sqlMillis += (System.nanoTime() - start) / 1e6;
            if (!index.best(question).equals(expected)) {
                throw new AssertionError("The index does not find what SQL finds: " + question);
            }
        }
        return compared;
    }

    private int preview(Question question) {
        return Stream.of(null, Gate.PLACE, Gate.TIME, Gate.LANGUAGE, Gate.AGE, Gate.LICENCE)
                .mapToInt(gate -> index.count(question, gate))
                .max()
                .orElse(0);
    }

    private int change(Question question) {
        index.replace(List.of(question.asker().id()), List.of(question.asker()));
        return 1;
    }

    private List<Question> questions(List<Profile> askers, int number) {
        return Stream.generate(() -> askers.get(random.nextInt(askers.size())))
                .limit(number)
                .map(asker -> Question.of(asker, today, BEST))
                .toList();
    }
}
