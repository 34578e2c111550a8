package jp.komitto.listings;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
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
import jp.komitto.directory.GroupStatus;
import jp.komitto.listings.ListingViews.Begun;
import jp.komitto.listings.ListingViews.Patch;
import jp.komitto.listings.ListingViews.View;
import jp.komitto.membership.Belonging;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.KnownPeople;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.time.Ids;
import jp.komitto.shared.web.IfMatch;

/** Posting needs and offers: begun, kept as it is typed, copied. */
@ApplicationScoped
class PostingListings {

    private static final String GROUP_STATUS = "select status from citizen_group where id = $1";
    private static final int DAYS_OF_52_WEEKS = 364;

    private final Listings listings;
    private final Contents contents;
    private final Posters posters;
    private final ShowingListings showing;
    private final ListingRules rules;
    private final Vocabulary vocabulary;
    private final List<PlacesOpened> lines;
    private final Belonging belonging;
    private final KnownPeople people;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    PostingListings(
            Listings listings,
            Contents contents,
            Posters posters,
            ShowingListings showing,
            ListingRules rules,
            Vocabulary vocabulary,
            @All List<PlacesOpened> lines,
            Belonging belonging,
            KnownPeople people,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.listings = listings;
        this.contents = contents;
        this.posters = posters;
        this.showing = showing;
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.lines = lines;
        this.belonging = belonging;
        this.people = people;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<View> begin(Side side, Begun begun, Actor actor) {
        ListingContent start = begun.template() == null
                ? ListingContent.nothing()
                : rules.template(begun.template()).content();
        ListingContent content = vocabulary.require(
                start.with(begun.what(), begun.where(), begun.when(), begun.who(), begun.practical()));
        return poster(begun.groupId(), actor)
                .chain(poster -> begin(side, begun.resource(), poster, content))
                .chain(listing -> showing.view(listing, actor));
    }

    /** Inside the use case at hand. Drafts are their poster's alone: the journal hears of them when they open. */
    Uni<Listing> begin(Side side, ResourceKind resource, ListingPoster poster, ListingContent content) {
        Listing listing = new Listing(ids.next(), side, resource, poster, rules.usualEnd(today()), now());
        return listings.persist(listing)
                .call(() -> contents.write(listing.id(), content))
                .replaceWith(listing);
    }

    private Uni<ListingPoster> poster(UUID group, Actor actor) {
        if (group == null) {
            if (actor.is(Role.SERVICE)) {
                throw ListingProblem.LISTING_STEP_NOT_YOURS.problem();
            }
            return people.ageBandOf(actor.id()).map(band -> ListingPoster.person(actor, band.orElse(null)));
        }
        boolean program = actor.is(Role.SERVICE);
        return (program ? Uni.createFrom().voidItem() : belonging.requireManager(group, actor))
                .chain(() -> requireListed(group))
                .map(listed ->
                        ListingPoster.group(group, actor, program ? ListingChannel.PROGRAM : ListingChannel.ONLINE));
    }

    Uni<Void> requireListed(UUID group) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(GROUP_STATUS, Tuple.of(group)))
                .invoke(rows -> {
                    if (rows.isEmpty() || !GroupStatus.REGISTERED.name().equals(rows.getFirst()[0])) {
                        throw ListingProblem.LISTING_GROUP_NOT_LISTED.problem();
                    }
                })
                .replaceWithVoid();
    }

    @WithSession
    Uni<View> read(UUID id, Actor actor) {
        return posters.read(id, actor).chain(listing -> showing.view(listing, actor));
    }

    /** Autosave. What others can see already stays complete, and waits again when somebody has to look at it. */
    @WithTransaction
    Uni<View> write(UUID id, String ifMatch, Patch patch, Actor actor) {
        return posters.require(id, actor)
                .invoke(listing -> IfMatch.require(ifMatch, listing.revision()))
                .call(listing -> contents.of(id).chain(before -> write(listing, before, patch, actor)))
                .chain(listing -> showing.view(listing, actor));
    }

    private Uni<Void> write(Listing listing, ListingContent before, Patch patch, Actor actor) {
        ListingContent content = vocabulary.require(
                before.with(patch.what(), patch.where(), patch.when(), patch.who(), patch.practical()));
        if (content.who().capacity() < listing.taken()) {
            throw ListingProblem.LISTING_PLACES_TAKEN.problem();
        }
        JournalEntry happened = listing.written(now());
        settle(listing, patch, actor);
        if (listing.status() == ListingStatus.DRAFT) {
            return contents.write(listing.id(), content);
        }
        tasks(listing, content).requireAll();
        listing.until(content.lastDay(listing.expiresOn()));
        if (content.givesContactAway() && !before.givesContactAway()) {
            List<CheckReason> checks = List.of(CheckReason.CONTACT_IN_TEXT);
            var again = listing.take(ListingStep.HAND_IN_AGAIN, ListingParty.POSTER, now());
            return contents.write(listing.id(), content)
                    .chain(() -> contents.mark(listing.id(), checks))
                    .chain(() -> journal.append(actor, again));
        }
        List<JournalEntry> all = new ArrayList<>(List.of(happened));
        if (listing.status() == ListingStatus.FILLED && content.who().capacity() > listing.taken()) {
            all.add(listing.take(ListingStep.REOPEN, ListingParty.POSTER, now()));
        }
        boolean more = content.who().capacity() > before.who().capacity();
        return contents.write(listing.id(), content)
                .chain(() -> more ? lineMoves(listing) : Uni.createFrom().item(List.<JournalEntry>of()))
                .invoke(all::addAll)
                .chain(() -> journal.append(actor, all.toArray(JournalEntry[]::new)));
    }

    private Uni<List<JournalEntry>> lineMoves(Listing listing) {
        return Multi.createFrom()
                .iterable(lines)
                .onItem()
                .transformToUniAndConcatenate(line -> line.opened(listing.id()))
                .collect()
                .in(ArrayList::new, List::addAll);
    }

    private void settle(Listing listing, Patch patch, Actor actor) {
        if (patch.resource() != null) {
            listing.become(patch.resource());
        }
        if (patch.visibility() != null) {
            listing.show(patch.visibility(), actor.minor());
        }
        if (patch.expiresOn() != null) {
            listing.until(rules.requireEnd(patch.expiresOn(), today()));
        }
    }

    ListingTasks tasks(Listing listing, ListingContent content) {
        return new ListingTasks(listing.side(), listing.resource(), content, today());
    }

    /** A draft that says the same; its days are moved by whole years of weeks until they lie ahead. */
    @WithTransaction
    Uni<View> copy(UUID id, Actor actor) {
        return posters.read(id, actor)
                .chain(old -> contents.of(id).chain(content -> poster(old.groupId(), actor)
                        .chain(poster -> begin(old.side(), old.resource(), poster, ahead(content)))))
                .map(copy -> copy.copied(id))
                .chain(copy -> showing.view(copy, actor));
    }

    private ListingContent ahead(ListingContent content) {
        LocalDate last = content.when().last();
        long moved = 0;
        while (last != null && last.plusDays(moved).isBefore(today())) {
            moved += DAYS_OF_52_WEEKS;
        }
        return content.with(null, null, content.when().moved(moved), null, null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
