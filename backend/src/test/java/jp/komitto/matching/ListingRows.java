package jp.komitto.matching;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Listings of a test as rows, with the weights of their posters and how often they are shown. */
final class ListingRows {

    private static final String LISTING = """
            insert into listing (id, side, resource, account_id, group_id, posted_by, channel, visibility, status, title,
                                 description, main_field, fields, skills, required_skills, audiences, languages, age_min,
                                 age_max, poster_age_band, beginner, districts, online, slots, days, period_from,
                                 period_until, commitment, quantity, unit, amount_yen, expires_on,
                                 revision, created_at, updated_at, opened_at)
            values ($1, $2, $3, $4, $5, $6, 'ONLINE', $7, $8, '見出し', '説明', $9, $10, $11, $12, $13, $14, $15, $16, $17,
                    $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, 1, $30, $30, $31)
            """;
    private static final String GROUP = """
            insert into citizen_group (id, status, name, kind, source_title, disclosure_level, disclosure_missing, name_key,
                                       created_at, updated_at)
            values ($1, 'REGISTERED', '団体', 'VOLUNTEER', 'test', 1, '{}', $2, $3, $3) on conflict do nothing
            """;
    private static final String WEIGHTS = """
            insert into matching_weights (account_id, place, time, field, detail, beginner, revision, updated_at)
            values ($1, $2, $3, $4, $5, $6, 1, $7)
            on conflict (account_id) do update set place = $2, time = $3, field = $4, detail = $5, beginner = $6
            """;
    private static final String EXPOSURE =
            "insert into matching_exposure (listing_id, appearances, allowance) values ($1, $2, $3)";
    private static final String DELETE = "delete from listing where id = any($1)";

    private ListingRows() {}

    static Uni<Void> insert(SqlClient client, List<Profile> listings) {
        List<Profile> groups = listings.stream().filter(Profile::group).toList();
        List<Profile> weighted = listings.stream()
                .filter(listing -> !listing.weights().equals(MatchingFixtures.RULES.weights()))
                .toList();
        List<Profile> shown =
                listings.stream().filter(listing -> listing.appearances() > 0).toList();
        return all(client, GROUP, groups.stream().map(ListingRows::group).toList())
                .chain(() -> all(
                        client, LISTING, listings.stream().map(ListingRows::row).toList()))
                .chain(() -> all(
                        client,
                        WEIGHTS,
                        weighted.stream().map(ListingRows::weights).toList()))
                .chain(() -> all(
                        client,
                        EXPOSURE,
                        shown.stream()
                                .map(listing -> Tuple.of(listing.id(), listing.appearances(), listing.allowance()))
                                .toList()));
    }

    static Uni<Void> delete(SqlClient client, Collection<UUID> ids) {
        return client.preparedQuery(DELETE)
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    private static Uni<Void> all(SqlClient client, String sql, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : client.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
    }

    private static Tuple row(Profile listing) {
        return Tuple.tuple()
                .addUUID(listing.id())
                .addString(listing.need() ? "NEED" : "OFFER")
                .addString(listing.resource())
                .addUUID(listing.group() ? null : listing.poster())
                .addUUID(listing.group() ? listing.poster() : null)
                .addUUID(listing.poster())
                .addString(listing.hidden() ? "PROTECTED" : listing.group() ? "PUBLIC" : "ANONYMOUS")
                .addString(listing.open() ? "OPEN" : "PAUSED")
                .addString(listing.mainField())
                .addArrayOfString(array(listing.fields()))
                .addArrayOfString(array(listing.skills()))
                .addArrayOfString(array(listing.requiredSkills()))
                .addArrayOfString(array(listing.audiences()))
                .addArrayOfString(array(listing.languages()))
                .addValue(small(listing.ageMin()))
                .addValue(small(listing.ageMax()))
                .addString(listing.ageBand())
                .addBoolean(listing.beginner())
                .addArrayOfString(array(listing.districts()))
                .addBoolean(listing.online())
                .addInteger(listing.slots())
                .addArrayOfLocalDate(listing.days().toArray(LocalDate[]::new))
                .addLocalDate(listing.from())
                .addLocalDate(listing.until())
                .addString(listing.commitment())
                .addInteger(listing.quantity())
                .addString(listing.unit())
                .addInteger(listing.yen())
                .addLocalDate(listing.listed().expiresOn())
                .addOffsetDateTime(OffsetDateTime.now())
                .addOffsetDateTime(listing.listed().openedAt());
    }

    private static Tuple group(Profile listing) {
        return Tuple.of(listing.poster(), listing.poster().toString(), OffsetDateTime.now());
    }

    private static Tuple weights(Profile listing) {
        Weights weights = listing.weights();
        return Tuple.tuple()
                .addUUID(listing.poster())
                .addInteger(weights.place())
                .addInteger(weights.time())
                .addInteger(weights.field())
                .addInteger(weights.detail())
                .addInteger(weights.beginner())
                .addOffsetDateTime(OffsetDateTime.now());
    }

    private static Short small(Integer number) {
        return number == null ? null : number.shortValue();
    }

    private static String[] array(List<String> codes) {
        return codes.toArray(String[]::new);
    }
}
