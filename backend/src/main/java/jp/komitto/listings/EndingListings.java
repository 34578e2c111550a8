package jp.komitto.listings;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;

/** What the calendar does with listings by itself, a hundred at a time. */
@ApplicationScoped
class EndingListings {

    private static final String CALENDAR = "calendar";

    private static final String OF_GONE_GROUPS = """
            select l.id from listing l join citizen_group g on g.id = l.group_id
             where l.status = 'OPEN' and g.status <> 'REGISTERED' order by l.id limit 100
            """;
    private static final String OF_ABSENT_PEOPLE = """
            select l.id from listing l join account a on a.id = l.account_id
             where l.status = 'OPEN' and a.status <> 'ACTIVE' order by l.id limit 100
            """;
    private static final String OF_MINORS = """
            update listing set visibility = 'PROTECTED', revision = revision + 1
             where id in (select l.id from listing l join account a on a.id = l.account_id
                           where l.visibility <> 'PROTECTED' and a.age_band in ('UNDER_16', 'AGE_16_17')
                           order by l.id limit 100)
            returning id
            """;

    private final Listings listings;
    private final List<WhyUnfilled> reasons;
    private final ListingRules rules;
    private final Journal journal;
    private final Clock clock;

    @Inject
    EndingListings(
            Listings listings, @All List<WhyUnfilled> reasons, ListingRules rules, Journal journal, Clock clock) {
        this.listings = listings;
        this.reasons = reasons;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Integer> expire() {
        return listings.endedBefore(today()).chain(ended -> Multi.createFrom()
                .iterable(ended)
                .onItem()
                .transformToUniAndConcatenate(listing -> reason(listing).map(reason -> listing.expire(reason, now())))
                .collect()
                .asList()
                .chain(this::append));
    }

    private Uni<EndReason> reason(Listing listing) {
        if (reasons.isEmpty() || listing.taken() > 0) {
            return Uni.createFrom().item(listing.endByNumbers());
        }
        return reasons.getFirst().of(listing.id()).map(known -> known.orElse(listing.endByNumbers()));
    }

    @WithTransaction
    Uni<Integer> remind() {
        return listings.toRemind(today().plusDays(rules.remindDaysBefore()))
                .chain(ending -> append(ending.stream().map(Listing::remind).toList()));
    }

    /** What groups ask for that are not in the directory any more rests until they are back. */
    @WithTransaction
    Uni<Integer> rest() {
        return rest(OF_GONE_GROUPS);
    }

    /** So does what people posted who may not take part: under 16 without a guardian's consent, or suspended. */
    @WithTransaction
    Uni<Integer> restOfAbsentPeople() {
        return rest(OF_ABSENT_PEOPLE);
    }

    /** Who turns out to be under 18 is not found by others from then on (Z6). */
    @WithTransaction
    Uni<Integer> protectMinors() {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(OF_MINORS, Tuple.tuple()))
                .chain(rows -> append(rows.stream()
                        .map(row -> new JournalEntry("ListingChanged", (UUID) row[0]))
                        .toList()));
    }

    private Uni<Integer> rest(String sql) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(sql, Tuple.tuple()))
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList())
                .chain(listings::locked)
                .chain(found -> {
                    List<JournalEntry> paused = new ArrayList<>();
                    found.stream()
                            .filter(listing -> listing.status() == ListingStatus.OPEN)
                            .forEach(listing ->
                                    paused.add(listing.take(ListingStep.PAUSE, ListingParty.CALENDAR, now())));
                    return append(paused);
                });
    }

    private Uni<Integer> append(List<JournalEntry> happened) {
        return journal.append(CALENDAR, happened).replaceWith(happened.size());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
