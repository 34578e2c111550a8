package jp.komitto.directory;

import static jp.komitto.directory.GroupAttribute.*;

import de.siegmar.fastcsv.reader.CsvReader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.directory.Incoming.Outcome;
import jp.komitto.directory.WritingGroups.Step;
import jp.komitto.shared.database.Transaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;

/**
 * As many groups as wanted, made up of the names and sentences of those that come with the software, the same for the same seed.
 * They are written as an import writes them: page, what search reads, journal.
 */
public final class ManyGroups {

    private static final int STEP = 500;
    private static final int OLDEST_CONFIRMATION = 1200;
    private static final List<Path> BUNDLED = List.of(
            Path.of("src/main/resources/data/sample/groups.csv"),
            Path.of("src/main/resources/data/wakuwaku/groups.csv"));

    private final Terms terms;
    private final SearchRows searchRows;
    private final GroupWrites writes;
    private final Journal journal = new Journal(Clock.systemUTC());
    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private final Supplier<UUID> ids;
    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    public ManyGroups(Terms terms, Random random, Supplier<UUID> ids) {
        this.terms = terms;
        this.random = random;
        this.ids = ids;
        this.searchRows = new SearchRows(terms);
        this.writes = new GroupWrites(Clock.systemUTC(), searchRows);
        BUNDLED.forEach(this::learn);
    }

    private void learn(Path file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> {
                words.addAll(Arrays.asList(row.getField("name").split("(?<=法人)|(?<=会社)|の|・| ")));
                Stream.of("purpose", "activities", "recruitingNote")
                        .flatMap(header -> row.findField(header).stream())
                        .flatMap(text -> Stream.of(text.split("(?<=。)")))
                        .filter(sentence -> !sentence.isBlank())
                        .forEach(sentences::add);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their ids, in the order in which they were made. One step is read while the one before it is written. */
    public List<UUID> write(Pool pool, int number) {
        List<UUID> written = new ArrayList<>(number);
        Uni<Void> before = Uni.createFrom().voidItem();
        for (int done = 0; done < number; done += STEP) {
            List<Step> steps = Stream.generate(this::one)
                    .limit(Math.min(STEP, number - done))
                    .toList();
            List<Tuple> texts = steps.parallelStream().map(searchRows::tuple).toList();
            before.await().indefinitely();
            before = pool.withTransaction(connection -> write(connection, steps, texts))
                    .memoize()
                    .indefinitely();
            before.subscribe().with(ignored -> {}, failure -> {});
            steps.forEach(step -> written.add(step.id()));
        }
        before.await().indefinitely();
        return written;
    }

    private Uni<Void> write(SqlConnection connection, List<Step> steps, List<Tuple> texts) {
        Transaction transaction = Transaction.of(connection);
        return writes.create(transaction, steps)
                .chain(() -> transaction.runEach(SearchRows.WRITE, texts))
                .chain(() -> journal.append(
                        connection,
                        "bench",
                        steps.stream()
                                .map(step -> new JournalEntry("GroupCreated", step.id()))
                                .toList()));
    }

    private Step one() {
        Map<GroupAttribute, Object> facts = new EnumMap<>(GroupAttribute.class);
        String field = code(Scheme.FIELD);
        facts.put(NAME, name());
        facts.put(KIND, code(Scheme.KIND));
        facts.put(MAIN_FIELD, field);
        facts.put(FIELDS, Stream.of(field, code(Scheme.FIELD)).distinct().toList());
        facts.put(SDGS, List.of(code(Scheme.SDG)));
        facts.put(PURPOSE, text(1));
        facts.put(ACTIVITIES, text(2 + random.nextInt(3)));
        facts.put(DISTRICT, code(Scheme.DISTRICT));
        facts.put(ACTIVITY_AREA, "水戸市内");
        facts.put(WEEKDAYS, codes(Scheme.WEEKDAY, 2));
        facts.put(TIMES, codes(Scheme.TIME, 1));
        facts.put(SCHEDULE, "第" + (1 + random.nextInt(4)) + "土曜 10:00〜12:00");
        facts.put(AUDIENCES, codes(Scheme.AUDIENCE, 1));
        facts.put(LANGUAGES, random.nextInt(4) == 0 ? List.of("ja", "en") : List.of("ja"));
        facts.put(MEMBER_COUNT, 3 + random.nextInt(80));
        facts.put(AGE_BANDS, codes(Scheme.AGE_BAND, 2));
        facts.put(FEE_YEN, 500 * random.nextInt(10));
        facts.put(FOUNDED, String.valueOf(1970 + random.nextInt(55)));
        facts.put(CONTACT_FORM, true);
        facts.put(RECRUITING, random.nextInt(3) != 0);
        facts.put(CONFIRMED_ON, today.minusDays(random.nextInt(OLDEST_CONFIRMATION)));
        facts.put(SOURCE_TITLE, "bench");
        return new Step(Outcome.CREATED, ids.get(), GroupFacts.of(facts), false);
    }

    /** Most are of two parts; a third one, and then a number, where they have been given away. */
    private String name() {
        String name = pick(words) + "の" + pick(words);
        while (!names.add(NameKey.of(name))) {
            name = name.length() < 30 ? name + pick(words) : name + random.nextInt(10);
        }
        return name;
    }

    private String text(int number) {
        return String.join(
                "", Stream.generate(() -> pick(sentences)).limit(number).toList());
    }

    private List<String> codes(Scheme scheme, int most) {
        return Stream.generate(() -> code(scheme))
                .limit(1 + random.nextInt(most))
                .distinct()
                .toList();
    }

    /** The first of a list are the most frequent. */
    private String code(Scheme scheme) {
        List<String> codes = List.copyOf(terms.codes(scheme));
        return codes.get(Math.min(random.nextInt(codes.size()), random.nextInt(codes.size())));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
