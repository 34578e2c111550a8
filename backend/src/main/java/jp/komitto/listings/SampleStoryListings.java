package jp.komitto.listings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.samples.SampleCast;
import jp.komitto.shared.samples.SampleStory;
import jp.komitto.shared.security.Actor;

/** What the demo people need and offer. */
@ApplicationScoped
class SampleStoryListings implements SampleStory {

    private static final String FILE = "/data/sample/story.json";
    private static final String ACTOR = "first start";
    private static final int TURN = 10;

    private final PostingListings posting;
    private final RunningListings running;
    private final Vocabulary vocabulary;
    private final Journal journal;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    SampleStoryListings(
            PostingListings posting,
            RunningListings running,
            Vocabulary vocabulary,
            Journal journal,
            ObjectMapper json,
            Clock clock) {
        this.posting = posting;
        this.running = running;
        this.vocabulary = vocabulary;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param name by which the others know it
     * @param who posts it
     * @param forGroup whether for the group they manage
     */
    private record Part(String name, String who, boolean forGroup, SampleListings.Sample sample) {

        ListingPoster poster(SampleCast cast) {
            Actor actor = cast.actor(who);
            UUID group = forGroup ? cast.group(who) : null;
            return new ListingPoster(
                    group == null ? actor.id() : null,
                    group,
                    null,
                    actor.id(),
                    ListingChannel.ONLINE,
                    group == null ? sample.ageBand() : null,
                    actor.minor(),
                    true);
        }
    }

    @Override
    public int turn() {
        return TURN;
    }

    @Override
    @WithTransaction
    public Uni<Void> tell(SampleCast cast) {
        return Multi.createFrom()
                .iterable(read())
                .onItem()
                .transformToUniAndConcatenate(part -> open(part, cast))
                .collect()
                .in(ArrayList<JournalEntry>::new, List::add)
                .chain(opened -> journal.append(ACTOR, opened));
    }

    /** By the names under which they are kept. */
    List<String> names() {
        return read().stream().map(Part::name).toList();
    }

    private Uni<JournalEntry> open(Part part, SampleCast cast) {
        SampleListings.Sample sample = part.sample();
        return posting.begin(sample.side(), sample.resource(), part.poster(cast), vocabulary.require(sample.content()))
                .invoke(listing -> cast.keep(part.name(), listing.id()))
                .chain(running::open);
    }

    private List<Part> read() {
        try (InputStream in = SampleStoryListings.class.getResourceAsStream(FILE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Part> parts = new ArrayList<>();
            for (JsonNode node : json.readTree(SampleDays.in(text, LocalDate.now(clock)))) {
                ObjectNode part = (ObjectNode) node;
                String name = part.remove("name").textValue();
                String who = part.remove("by").textValue();
                boolean forGroup = part.remove("forGroup").booleanValue();
                parts.add(new Part(name, who, forGroup, json.treeToValue(part, SampleListings.Sample.class)));
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
