package jp.komitto.directory;

import static jp.komitto.directory.GroupAttribute.*;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.komitto.city.Freshness;
import jp.komitto.city.Point;
import jp.komitto.city.Scheme;
import jp.komitto.city.Term;
import jp.komitto.city.Terms;
import jp.komitto.projects.ProjectCard;
import jp.komitto.shared.web.Language;

/** Turns a row of the database into what readers see, in their language. */
record GroupRow(Row row, Terms terms, Freshness freshness, LocalDate today, Language language) {

    GroupCard card() {
        return new GroupCard(
                row.getUUID("id"),
                GroupStatus.valueOf(row.getString("status")),
                text(NAME),
                text(NAME_KANA),
                text(NAME_EN),
                term(KIND),
                term(MAIN_FIELD),
                list(FIELDS),
                term(DISTRICT),
                row.getString("summary"),
                list(WEEKDAYS),
                list(TIMES),
                text(SCHEDULE),
                list(AUDIENCES),
                list(LANGUAGES),
                row.getBoolean(RECRUITING.column()),
                date(CONFIRMED_ON),
                freshness.grade(date(CONFIRMED_ON), today),
                row.getInteger("disclosure_level"),
                row.getBoolean("sample"),
                point());
    }

    GroupView page(List<ProjectCard> projects, boolean withFurigana) {
        return new GroupView(
                row.getUUID("id"),
                GroupStatus.valueOf(row.getString("status")),
                text(NAME),
                text(NAME_KANA),
                text(NAME_EN),
                text(NAME_EASY),
                term(KIND),
                term(MAIN_FIELD),
                list(FIELDS),
                list(SDGS),
                text(PURPOSE),
                text(ACTIVITIES),
                text(SUMMARY_EASY),
                text(SUMMARY_EN),
                term(DISTRICT),
                text(ACTIVITY_AREA),
                text(GroupAttribute.ADDRESS),
                point(),
                list(WEEKDAYS),
                list(TIMES),
                text(SCHEDULE),
                list(AUDIENCES),
                list(LANGUAGES),
                row.getInteger(MEMBER_COUNT.column()),
                list(AGE_BANDS),
                row.getInteger(FEE_YEN.column()),
                text(FEE_NOTE),
                text(FOUNDED),
                text(GroupAttribute.CORPORATE_NUMBER),
                text(WEBSITE),
                socialMedia(),
                new GroupView.ContactView(text(CONTACT_PHONE), text(CONTACT_EMAIL)),
                row.getBoolean(RECRUITING.column()),
                text(RECRUITING_NOTE),
                date(CONFIRMED_ON),
                freshness.grade(date(CONFIRMED_ON), today),
                disclosure(),
                row.getBoolean("sample"),
                new GroupView.Source(text(SOURCE_TITLE), text(SOURCE_URL), date(SOURCE_AS_OF)),
                row.getOffsetDateTime("updated_at"),
                projects,
                withFurigana ? furigana() : null);
    }

    private String text(GroupAttribute attribute) {
        return row.getString(attribute.column());
    }

    private LocalDate date(GroupAttribute attribute) {
        return row.getLocalDate(attribute.column());
    }

    private Term term(GroupAttribute attribute) {
        return terms.optional(attribute.scheme().orElseThrow(), text(attribute), language)
                .orElse(null);
    }

    private List<Term> list(GroupAttribute attribute) {
        return terms.terms(
                attribute.scheme().orElseThrow(), List.of(row.getArrayOfStrings(attribute.column())), language);
    }

    private Point point() {
        Double lat = row.getDouble(LAT.column());
        return lat == null ? null : new Point(lat, row.getDouble(LON.column()));
    }

    private List<GroupView.SocialMedia> socialMedia() {
        List<GroupView.SocialMedia> accounts = new ArrayList<>();
        for (String account : row.getArrayOfStrings(SOCIAL_MEDIA.column())) {
            int parting = account.indexOf('=');
            accounts.add(new GroupView.SocialMedia(account.substring(0, parting), account.substring(parting + 1)));
        }
        return accounts;
    }

    private GroupView.Disclosure disclosure() {
        int level = row.getInteger("disclosure_level");
        return new GroupView.Disclosure(
                level,
                level == DisclosureItem.HIGHEST ? null : level + 1,
                terms.terms(Scheme.DISCLOSURE_ITEM, List.of(row.getArrayOfStrings("disclosure_missing")), language));
    }

    private GroupView.FuriganaView furigana() {
        JsonObject texts = row.getJsonObject("furigana");
        return texts == null
                ? null
                : new GroupView.FuriganaView(
                        texts.getString(PURPOSE.header()),
                        texts.getString(ACTIVITIES.header()),
                        texts.getString(SCHEDULE.header()),
                        texts.getString(RECRUITING_NOTE.header()));
    }
}
