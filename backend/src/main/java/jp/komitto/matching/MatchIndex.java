package jp.komitto.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All open needs and offers in memory. Made anew at every start and kept up by the journal; it holds nothing that PostgreSQL
 * does not. Many may read, one writes.
 */
final class MatchIndex implements AutoCloseable {

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
        writing(() -> {
            touched.forEach(this::remove);
            listings.forEach(this::put);
            return null;
        });
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

    /** All that these have open is gone. */
    void removeOf(Set<UUID> posters) {
        writing(() -> {
            needs.removeOf(posters);
            offers.removeOf(posters);
            return null;
        });
    }

    /** Who is shown too often; everybody else is not. */
    void expose(Map<UUID, Exposure> exposed) {
        writing(() -> {
            needs.expose(exposed);
            offers.expose(exposed);
            return null;
        });
    }

    void makeRoom(int someNeeds, int someOffers) {
        writing(() -> {
            needs.makeRoom(someNeeds);
            offers.makeRoom(someOffers);
            return null;
        });
    }

    int needs() {
        return reading(needs::size);
    }

    int offers() {
        return reading(offers::size);
    }

    /** What it takes beside the heap, in bytes. */
    long held() {
        return reading(() -> needs.held() + offers.held());
    }

    /** The best of the other side, in order. */
    List<Suggestion> best(Question question) {
        Line asker = line(question.asker());
        return reading(() -> other(question).best(asker, question.asking()));
    }

    /** How many of the other side pass all gates but this one; null stands for none. */
    int count(Question question, Gate without) {
        Line asker = line(question.asker());
        return reading(() -> other(question).count(asker, question.asking(), without));
    }

    /**
     * In how many lists of first suggestions each listing stands now.
     *
     * @param length of a list
     * @param most how many lists of each side at most; with more listings than that, a part stands for all
     */
    Shown shown(LocalDate today, boolean capped, int length, int most) {
        Map<UUID, Integer> shownNeeds = new HashMap<>();
        Map<UUID, Integer> shownOffers = new HashMap<>();
        int lists = show(offers, needs, shownNeeds, today, capped, length, most)
                + show(needs, offers, shownOffers, today, capped, length, most);
        return new Shown(lists, shownNeeds, shownOffers);
    }

    /** One list at a time: whoever writes waits for no more than that. */
    private int show(
            ListingIndex askers,
            ListingIndex others,
            Map<UUID, Integer> shown,
            LocalDate today,
            boolean capped,
            int length,
            int most) {
        int step = reading(() -> Math.ceilDiv(Math.max(1, askers.size()), most));
        List<UUID> asking = reading(() -> askers.each(step));
        for (UUID id : asking) {
            long seed = id.getLeastSignificantBits();
            var first = new Asking((int) today.toEpochDay(), Barred.NOBODY, false, false, capped, seed, null, length);
            reading(() -> askers.asker(id)
                            .map(asker -> others.best(asker, first))
                            .orElse(List.of()))
                    .forEach(suggestion -> shown.merge(suggestion.id(), step, Integer::sum));
        }
        return asking.size();
    }

    /** The groups that ask for something everybody may see, by their needs. */
    Map<UUID, UUID> groupsOfNeeds() {
        return reading(() -> {
            Map<UUID, UUID> groups = new HashMap<>();
            needs.each(1).forEach(id -> needs.asker(id)
                    .filter(need -> need.group() && !need.hidden())
                    .ifPresent(need -> groups.put(id, need.poster())));
            return groups;
        });
    }

    /** What this work finds among what is open of one side, on this day. The first of a day waits until its week is known. */
    <T> T open(boolean ofNeeds, LocalDate today, Function<OpenSide, T> work) {
        ListingIndex side = ofNeeds ? needs : offers;
        int day = (int) today.toEpochDay();
        return reading(() -> side.isOf(day) ? Optional.of(work.apply(side.open())) : Optional.<T>empty())
                .orElseGet(() -> writing(() -> {
                    side.turnTo(day);
                    return work.apply(side.open());
                }));
    }

    /** Gives its memory back. Waits for those who read; who comes later is refused. */
    @Override
    public void close() {
        writing(() -> {
            needs.close();
            offers.close();
            return null;
        });
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

    private <T> T writing(Supplier<T> work) {
        lock.writeLock().lock();
        try {
            return work.get();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
