package jp.komitto.matching;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * All open needs and offers in memory. Made anew at every start and kept up by the journal; it holds nothing that PostgreSQL
 * does not. Many may read, one writes.
 */
final class MatchIndex {

    private final MatchingRules rules;
    private final Codes codes = new Codes();
    private final ListingIndex needs;
    private final ListingIndex offers;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    MatchIndex(MatchingRules rules) {
        this.rules = rules;
        this.needs = new ListingIndex(codes, rules);
        this.offers = new ListingIndex(codes, rules);
    }

    /** Of all that was touched takes in those given as they are now; the others are gone. Visible on return. */
    void replace(Collection<UUID> touched, Collection<Profile> listings) {
        lock.writeLock().lock();
        try {
            touched.forEach(this::remove);
            listings.forEach(this::put);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void put(Profile listing) {
        remove(listing.id());
        if (listing.open()) {
            (listing.need() ? needs : offers).put(listing);
        }
    }

    private void remove(UUID listing) {
        needs.remove(listing);
        offers.remove(listing);
    }

    void makeRoom(int someNeeds, int someOffers) {
        needs.makeRoom(someNeeds);
        offers.makeRoom(someOffers);
    }

    int needs() {
        return reading(needs::size);
    }

    int offers() {
        return reading(offers::size);
    }

    /** The best of the other side, in order. */
    List<Suggestion> best(Question question) {
        Line asker = line(question.asker());
        return reading(() -> other(question).best(asker, question));
    }

    /** How many of the other side pass all gates but this one; null stands for none. */
    int count(Question question, Gate without) {
        Line asker = line(question.asker());
        return reading(() -> other(question).count(asker, question, without));
    }

    private ListingIndex other(Question question) {
        return question.asker().need() ? offers : needs;
    }

    private Line line(Profile profile) {
        return Rows.alone(codes, rules.ageBands(), profile);
    }

    private <T> T reading(Supplier<T> work) {
        lock.readLock().lock();
        try {
            return work.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
