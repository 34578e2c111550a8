package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.JournalEntry;

/**
 * The places of listings (C2): given away one by one by a conditional update, so that of any number who come at once exactly as
 * many get one as there are. Inside the use case at hand, which tells the journal what is answered.
 */
@ApplicationScoped
public class Places {

    private static final String TAKE = """
            update listing set taken = taken + 1
             where id = $1 and taken < capacity and status in ('OPEN', 'PAUSED')
            returning capacity - taken
            """;
    /** As an update would: rows that refer to the listing do not stand in its way. */
    private static final String LOCK = """
            select taken < capacity and status in ('OPEN', 'PAUSED') from listing where id = $1 for no key update
            """;

    private static final String GIVE_BACK =
            "update listing set taken = taken - 1 where id = $1 and taken > 0 returning capacity - taken";

    private final Listings listings;
    private final Clock clock;

    @Inject
    Places(Listings listings, Clock clock) {
        this.listings = listings;
        this.clock = clock;
    }

    /**
     * What became of a wish for a place.
     *
     * @param taken whether there was one
     * @param happened what the journal has to hear
     */
    public record Outcome(boolean taken, List<JournalEntry> happened) {}

    /**
     * One place, if there is one. The last one fills the listing. Where there is none, nobody else gets one before the use case
     * has ended, so that whoever stands in line stands there in order: from here to its end everybody else who asks for the same
     * waits.
     */
    public Uni<Outcome> take(UUID listing) {
        return SessionTransaction.current()
                .chain(transaction -> transaction
                        .rows(LOCK, Tuple.of(listing))
                        .chain(locked -> isFree(locked)
                                ? transaction.rows(TAKE, Tuple.of(listing))
                                : Uni.createFrom().item(List.<Object[]>of())))
                .chain(rows -> {
                    if (rows.isEmpty()) {
                        return Uni.createFrom().item(new Outcome(false, List.of()));
                    }
                    boolean last = (Integer) rows.getFirst()[0] == 0;
                    return last ? filled(listing) : Uni.createFrom().item(new Outcome(true, List.of()));
                });
    }

    private static boolean isFree(List<Object[]> locked) {
        return !locked.isEmpty() && (Boolean) locked.getFirst()[0];
    }

    private Uni<Outcome> filled(UUID id) {
        return listings.require(id).map(listing -> {
            List<JournalEntry> happened = new ArrayList<>();
            if (listing.status() == ListingStatus.OPEN) {
                happened.add(listing.take(ListingStep.FILL, ListingParty.MATCHES, OffsetDateTime.now(clock)));
            }
            return new Outcome(true, happened);
        });
    }

    /** A place comes back; what was filled opens again. */
    public Uni<Outcome> giveBack(UUID listing) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(GIVE_BACK, Tuple.of(listing)))
                .chain(rows -> listings.require(listing))
                .map(found -> {
                    List<JournalEntry> happened = new ArrayList<>();
                    if (found.status() == ListingStatus.FILLED) {
                        happened.add(found.take(ListingStep.REOPEN, ListingParty.MATCHES, OffsetDateTime.now(clock)));
                    }
                    return new Outcome(true, happened);
                });
    }
}
