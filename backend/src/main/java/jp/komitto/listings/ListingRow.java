package jp.komitto.listings;

import io.vertx.mutiny.sqlclient.Row;
import jp.komitto.city.Scheme;
import jp.komitto.city.Term;
import jp.komitto.city.Terms;
import jp.komitto.listings.ListingViews.Detail;
import jp.komitto.shared.web.Language;

/** Turns a row of the database into what everybody sees, in their language. */
record ListingRow(Row row, Terms terms, Language language) {

    static final String SELECT = """
            select l.id, l.side, l.resource, l.status, l.visibility, l.group_id, l.taken, l.expires_on, l.opened_at, l.updated_at,
                   l.sample, g.name as group_name, g.kind as group_kind, %s
              from listing l left join citizen_group g on g.id = l.group_id
            """.formatted(
                    Columns.NAMES.stream().map(name -> "l." + name).collect(java.util.stream.Collectors.joining(", ")));

    ListingCard card() {
        ListingContent content = Columns.of(row).content();
        var what = content.what();
        var where = content.where();
        var when = content.when();
        var who = content.who();
        boolean open = isNamed();
        return new ListingCard(
                row.getUUID("id"),
                Side.valueOf(row.getString("side")),
                ResourceKind.valueOf(row.getString("resource")),
                ListingStatus.valueOf(row.getString("status")),
                open ? poster() : null,
                what.title(),
                terms.term(Scheme.FIELD, what.mainField(), language),
                terms.terms(Scheme.FIELD, what.fields(), language),
                terms.terms(Scheme.SKILL, what.skills(), language),
                terms.terms(Scheme.DISTRICT, where.districts(), language),
                where.online(),
                open ? where.placeName() : null,
                open ? where.point() : null,
                when.slots(),
                when.days(),
                when.startsAt(),
                when.endsAt(),
                when.from(),
                when.until(),
                when.commitment(),
                who.beginner(),
                terms.terms(Scheme.AUDIENCE, who.audiences(), language),
                terms.terms(Scheme.LANGUAGE, who.languages(), language),
                who.capacity(),
                Math.max(0, who.capacity() - row.getInteger("taken")),
                what.quantity(),
                what.unit(),
                what.amountYen(),
                row.getLocalDate("expires_on"),
                row.getOffsetDateTime("opened_at"),
                row.getBoolean("sample"));
    }

    Detail detail() {
        ListingContent content = Columns.of(row).content();
        return new Detail(
                card(),
                isNamed() ? content.what().description() : null,
                terms.terms(Scheme.SKILL, content.what().requiredSkills(), language),
                content.practical(),
                content.who().ageMin(),
                content.who().ageMax(),
                row.getOffsetDateTime("updated_at"));
    }

    private boolean isNamed() {
        return row.getUUID("group_id") != null && Visibility.PUBLIC.name().equals(row.getString("visibility"));
    }

    private ListingCard.Poster poster() {
        Term kind = terms.term(Scheme.KIND, row.getString("group_kind"), language);
        return new ListingCard.Poster(row.getUUID("group_id"), row.getString("group_name"), kind);
    }
}
