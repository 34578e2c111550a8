package jp.komitto.listings;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.samples.SampleCast;
import jp.komitto.shared.samples.SampleStory;

/**
 * Samples were not all posted at one moment by one group after the other: the newest are a mixture, hands wanted before things; what the
 * demo groups posted is older than what has come of it since.
 */
@ApplicationScoped
class SampleStoryAges implements SampleStory {

    private static final String ACTOR = "first start";
    private static final int AFTER_THE_OTHERS = 90;

    /** As if by chance, and the same everywhere: from the letters of the title. */
    private static final String GROW_OLDER = """
            update listing l
               set opened_at = $1::timestamptz - age.hours * interval '1 hour',
                   created_at = $1::timestamptz - (age.hours + 2) * interval '1 hour'
              from (select id, 1 + ('x' || substr(md5(title), 1, 4))::bit(16)::int % 240
                              + case when id = any ($2::uuid[]) and group_id is not null then 600
                                     when resource = 'PEOPLE' or visibility = 'PROTECTED' then 0
                                     else 96 end as hours
                      from listing where sample and opened_at is not null) age
             where age.id = l.id
            returning l.id
            """;

    private final SampleStoryListings stories;
    private final Journal journal;
    private final Clock clock;

    @Inject
    SampleStoryAges(SampleStoryListings stories, Journal journal, Clock clock) {
        this.stories = stories;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public int turn() {
        return AFTER_THE_OTHERS;
    }

    @Override
    @WithTransaction
    public Uni<Void> tell(SampleCast cast) {
        UUID[] theirs = stories.names().stream().map(cast::thing).toArray(UUID[]::new);
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(GROW_OLDER, Tuple.of(OffsetDateTime.now(clock), theirs)))
                .map(rows -> rows.stream()
                        .map(row -> new JournalEntry("ListingChanged", (UUID) row[0]))
                        .toList())
                .chain(changed -> journal.append(ACTOR, changed));
    }
}
