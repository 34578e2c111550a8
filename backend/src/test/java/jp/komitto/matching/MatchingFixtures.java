package jp.komitto.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The rules as shipped, and a need and an offer that fit each other wholly, to be changed in one thing. */
final class MatchingFixtures {

    static final MatchingRules RULES = rules();
    static final LocalDate TODAY = RandomListings.TODAY;

    /** Saturday morning. */
    static final int SATURDAY_MORNING = 1 << 15;

    static final int SUNDAY_MORNING = 1 << 18;

    private MatchingFixtures() {}

    private static MatchingRules rules() {
        try (var json = MatchingFixtures.class.getResourceAsStream("/data/rules/matching.json")) {
            return new ObjectMapper().readValue(json, MatchingRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 見川の子ども食堂: on Saturday mornings, beginners welcome. */
    static Changeable need() {
        var need = new Changeable();
        need.need = true;
        need.poster = new UUID(1, 1);
        need.group = true;
        need.beginner = true;
        return need;
    }

    /** A student who has time on Saturday mornings. */
    static Changeable offer() {
        var offer = new Changeable();
        offer.poster = new UUID(2, 2);
        offer.ageBand = "AGE_18_29";
        offer.beginner = true;
        return offer;
    }

    static Changeable changeable() {
        return new Changeable();
    }

    static Line line(Codes codes, Profile profile) {
        return Rows.alone(codes, RULES.ageBands(), profile);
    }

    /** A profile while it is being made up. */
    static final class Changeable {
        UUID id = UUID.randomUUID();
        boolean need;
        String resource = "PEOPLE";
        UUID poster;
        boolean group;
        boolean open = true;
        boolean hidden;
        String mainField = "CHILDREN";
        List<String> fields = List.of("CHILDREN");
        List<String> skills = List.of();
        List<String> requiredSkills = List.of();
        List<String> audiences = List.of();
        List<String> languages = List.of("ja");
        Integer ageMin;
        Integer ageMax;
        String ageBand;
        boolean beginner;
        List<String> districts = List.of("migawa");
        boolean online;
        int slots = SATURDAY_MORNING;
        List<LocalDate> days = List.of();
        LocalDate from;
        LocalDate until;
        String commitment = "REGULAR";
        Integer quantity;
        String unit;
        Integer yen;
        Weights weights = RULES.weights();
        int appearances;
        int allowance;
        Listed listed = new Listed(true, true, TODAY.atStartOfDay().atOffset(ZoneOffset.UTC), TODAY.plusDays(90));

        Changeable with(java.util.function.Consumer<Changeable> change) {
            change.accept(this);
            return this;
        }

        Profile profile() {
            return new Profile(
                    id,
                    need,
                    resource,
                    poster,
                    group,
                    open,
                    hidden,
                    mainField,
                    fields,
                    skills,
                    requiredSkills,
                    audiences,
                    languages,
                    ageMin,
                    ageMax,
                    ageBand,
                    beginner,
                    districts,
                    online,
                    slots,
                    days,
                    from,
                    until,
                    commitment,
                    quantity,
                    unit,
                    yen,
                    weights,
                    appearances,
                    allowance,
                    listed);
        }
    }
}
