package jp.komitto.listings;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import jp.komitto.city.Point;
import jp.komitto.listings.ListingContent.Practical;
import jp.komitto.listings.ListingContent.What;
import jp.komitto.listings.ListingContent.When;
import jp.komitto.listings.ListingContent.Where;
import jp.komitto.listings.ListingContent.Who;

/** The columns in which a listing's content stands, whichever client read them. */
record Columns(Function<String, Object> value) {

    static final List<String> NAMES = List.of(
            "title",
            "description",
            "main_field",
            "fields",
            "skills",
            "required_skills",
            "quantity",
            "unit",
            "amount_yen",
            "districts",
            "online",
            "place_name",
            "lat",
            "lon",
            "slots",
            "days",
            "starts_at",
            "ends_at",
            "period_from",
            "period_until",
            "commitment",
            "capacity",
            "beginner",
            "audiences",
            "languages",
            "age_min",
            "age_max",
            "cost_yen",
            "clothes",
            "alone_ok",
            "first_timers",
            "insurance",
            "reply_days");

    static Columns of(Row row) {
        return new Columns(row::getValue);
    }

    static Columns of(Object[] row) {
        return new Columns(name -> row[NAMES.indexOf(name)]);
    }

    ListingContent content() {
        return new ListingContent(what(), where(), when(), who(), practical());
    }

    What what() {
        return new What(
                text("title"),
                text("description"),
                text("main_field"),
                codes("fields"),
                codes("skills"),
                codes("required_skills"),
                number("quantity"),
                text("unit"),
                number("amount_yen"));
    }

    Where where() {
        Double lat = (Double) value.apply("lat");
        return new Where(
                codes("districts"),
                flag("online"),
                text("place_name"),
                lat == null ? null : new Point(lat, (Double) value.apply("lon")));
    }

    When when() {
        String commitment = text("commitment");
        return new When(
                Slot.of(number("slots")),
                List.of((LocalDate[]) value.apply("days")),
                time("starts_at"),
                time("ends_at"),
                (LocalDate) value.apply("period_from"),
                (LocalDate) value.apply("period_until"),
                commitment == null ? null : Commitment.valueOf(commitment));
    }

    Who who() {
        return new Who(
                number("capacity"),
                flag("beginner"),
                codes("audiences"),
                codes("languages"),
                number("age_min"),
                number("age_max"));
    }

    Practical practical() {
        String insurance = text("insurance");
        return new Practical(
                number("cost_yen"),
                text("clothes"),
                flag("alone_ok"),
                number("first_timers"),
                insurance == null ? null : Insurance.valueOf(insurance),
                number("reply_days"));
    }

    private String text(String name) {
        return (String) value.apply(name);
    }

    private List<String> codes(String name) {
        return List.of((String[]) value.apply(name));
    }

    private Integer number(String name) {
        return value.apply(name) instanceof Number number ? number.intValue() : null;
    }

    private Boolean flag(String name) {
        return (Boolean) value.apply(name);
    }

    private String time(String name) {
        return value.apply(name) instanceof LocalTime time ? time.toString() : null;
    }
}
