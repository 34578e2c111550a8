package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;

/**
 * What a person needs and offers. It ends when they go; what somebody met over stays as a row that says nothing any more, so that
 * the others keep their own side of it. Listings of groups stay with them.
 */
@ApplicationScoped
class ListingData implements PersonalData {

    private static final String READ = """
            select l.id, l.side, l.resource, l.status, g.name, l.posted_by = $1, l.title, l.description, l.main_field, l.fields,
                   l.skills, l.languages, l.districts, l.place_name, l.lat, l.lon, l.days, l.period_from, l.period_until,
                   l.poster_age_band, l.check_note, l.ended_reason, l.expires_on, l.created_at, l.updated_at
              from listing l left join citizen_group g on g.id = l.group_id
             where l.account_id = $1 or l.posted_by = $1 order by l.created_at, l.id
            """;
    private static final List<String> NAMES = List.of(
            "id",
            "side",
            "resource",
            "status",
            "group",
            "writtenByMe",
            "title",
            "description",
            "mainField",
            "fields",
            "skills",
            "languages",
            "districts",
            "placeName",
            "lat",
            "lon",
            "days",
            "periodFrom",
            "periodUntil",
            "ageBand",
            "checkNote",
            "endedReason",
            "expiresOn",
            "createdAt",
            "updatedAt");

    private static final String OWN = "select id from listing where account_id = $1 order by id";

    private final Listings listings;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ListingData(Listings listings, Journal journal, Clock clock) {
        this.listings = listings;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "listings";
    }

    @Override
    public Set<String> columns() {
        return Set.of("listing.account_id", "listing.posted_by", "listing.poster");
    }

    @Override
    public Uni<List<Map<String, Object>>> of(UUID account) {
        return PersonalRows.read(READ, account, NAMES);
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.read(OWN, account, List.of("id"))
                .chain(rows -> listings.locked(
                        rows.stream().map(row -> (UUID) row.get("id")).toList()))
                .map(own -> own.stream()
                        .filter(listing ->
                                listing.status() != ListingStatus.DRAFT && listing.status() != ListingStatus.CLOSED)
                        .map(listing -> listing.close(EndReason.OTHER, ListingParty.POSTER, OffsetDateTime.now(clock)))
                        .toList())
                .chain((List<JournalEntry> closed) -> listings.flush()
                        .chain(() -> PersonalRows.run(Emptied.REMOVE.formatted("l.account_id = $1"), account))
                        .chain(() -> PersonalRows.run(Emptied.EMPTY.formatted("l.account_id = $1"), account))
                        .chain(() -> journal.append("account:" + account, closed)));
    }

    /** Statements that take a person's words out of listings that are over, by a condition. */
    static final class Emptied {

        /** What stands where a title was; whoever met over it sees it. */
        static final String NOTHING = "（なくなりました）";

        /** What never was open nobody met over. */
        static final String REMOVE = """
                delete from listing l
                 where l.account_id is not null and l.opened_at is null and l.status in ('DRAFT', 'CLOSED') and %s
                """;

        static final String EMPTY = """
                update listing l
                   set title = '%s', description = '%s', place_name = null, lat = null, lon = null, check_note = null,
                       poster_age_band = null, clothes = null, days = '{}', starts_at = null, ends_at = null,
                       period_from = null, period_until = null
                 where l.account_id is not null and l.status in ('CLOSED', 'EXPIRED') and l.title is distinct from '%s'
                   and %s
                """.formatted(NOTHING, NOTHING, NOTHING, "%s");

        private Emptied() {}
    }
}
