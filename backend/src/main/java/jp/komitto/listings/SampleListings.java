package jp.komitto.listings;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.directory.Groups;
import jp.komitto.launch.RunMode;
import jp.komitto.listings.ListingContent.Practical;
import jp.komitto.listings.ListingContent.What;
import jp.komitto.listings.ListingContent.When;
import jp.komitto.listings.ListingContent.Where;
import jp.komitto.listings.ListingContent.Who;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.samples.SampleData;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A new exchange is not empty: needs and offers of the sample groups and of people who do not exist. Once only. */
@ApplicationScoped
class SampleListings implements SampleData {

    private static final String FILE = "/data/sample/listings.json";
    private static final String ACTOR = "first start";
    private static final int AFTER_THE_GROUPS = 3000;

    /** The journal remembers that there were samples, also when they are gone. */
    private static final JournalEntry ADDED =
            new JournalEntry("SampleListingsAdded", UUID.fromString("00000000-0000-7000-8000-000000000001"));

    private static final String WAS_ADDED = "select 1 from journal where subject = $1 and type = $2";
    private static final String REMOVE = "delete from listing where sample returning id";

    private final PostingListings posting;
    private final RunningListings running;
    private final Vocabulary vocabulary;
    private final Groups groups;
    private final Database database;
    private final Journal journal;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    SampleListings(
            PostingListings posting,
            RunningListings running,
            Vocabulary vocabulary,
            Groups groups,
            Database database,
            Journal journal,
            ObjectMapper json,
            Clock clock) {
        this.posting = posting;
        this.running = running;
        this.vocabulary = vocabulary;
        this.groups = groups;
        this.database = database;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    /** One sample, of a group or of a person who is only a number. */
    record Sample(
            String group,
            Integer person,
            String ageBand,
            Side side,
            ResourceKind resource,
            Visibility visibility,
            What what,
            Where where,
            When when,
            Who who,
            Practical practical) {

        ListingPoster poster(Map<String, UUID> groups) {
            UUID somebody = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_1000L + (person == null ? 0 : person));
            return group == null
                    ? new ListingPoster(somebody, null, null, somebody, ListingChannel.ONLINE, ageBand, false, true)
                    : new ListingPoster(
                            null, groups.get(group), null, groups.get(group), ListingChannel.ONLINE, null, false, true);
        }

        ListingContent content() {
            return ListingContent.nothing().with(what, where, when, who, practical);
        }
    }

    void onStart(
            @Observes @Priority(AFTER_THE_GROUPS) StartupEvent start,
            RunMode mode,
            @ConfigProperty(name = "komitto.samples", defaultValue = "false") boolean samples)
            throws Throwable {
        if (mode == RunMode.SERVE && samples) {
            VertxContextSupport.subscribeAndAwait(this::addOnce);
        }
    }

    Uni<Void> addOnce() {
        return database.query(WAS_ADDED, Tuple.of(ADDED.subject(), ADDED.type()))
                .chain(rows -> rows.size() > 0 ? Uni.createFrom().voidItem() : add());
    }

    /** The same way real ones go. */
    @WithTransaction
    Uni<Void> add() {
        List<Sample> samples = read();
        List<String> names = samples.stream()
                .map(Sample::group)
                .filter(name -> name != null)
                .distinct()
                .toList();
        return groups.idsByName(names).chain(ids -> Multi.createFrom()
                .iterable(samples)
                .filter(sample -> sample.group() == null || ids.containsKey(sample.group()))
                .onItem()
                .transformToUniAndConcatenate(sample -> add(sample, ids))
                .collect()
                .asList()
                .chain(opened -> {
                    List<JournalEntry> happened = new ArrayList<>(opened);
                    happened.add(ADDED);
                    return journal.append(ACTOR, happened);
                }));
    }

    private Uni<JournalEntry> add(Sample sample, Map<String, UUID> ids) {
        ListingContent content = vocabulary.require(sample.content());
        return posting.begin(sample.side(), sample.resource(), sample.poster(ids), content)
                .invoke(listing -> {
                    if (sample.visibility() != null) {
                        listing.show(sample.visibility(), false);
                    }
                })
                .chain(running::open);
    }

    private List<Sample> read() {
        try (InputStream in = SampleListings.class.getResourceAsStream(FILE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return json.readValue(SampleDays.in(text, LocalDate.now(clock)), new TypeReference<List<Sample>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String removed() {
        return "サンプルの募集・申し出を%d件取り除きました。";
    }

    @Override
    @WithTransaction
    public Uni<Integer> remove(String actor) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(REMOVE, Tuple.tuple()))
                .map(rows -> rows.stream()
                        .map(row -> new JournalEntry("ListingClosed", (UUID) row[0]))
                        .toList())
                .chain(closed -> journal.append(actor, closed).replaceWith(closed.size()));
    }
}
