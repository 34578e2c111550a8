package jp.komitto.suggestions;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.komitto.listings.Slot;
import jp.komitto.matching.Barred;
import jp.komitto.matching.Comparison;
import jp.komitto.matching.MatchingRules;
import jp.komitto.matching.Profile;
import jp.komitto.matching.ProfileDraft;

/** A need and an offer that fit each other wholly, to be changed in one thing. */
final class Two {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final MatchingRules RULES = read("matching", MatchingRules.class);
    static final Phrases PHRASES = read("suggestions", Phrases.class);

    private Two() {}

    private static <T> T read(String rules, Class<T> type) {
        try (var json = Two.class.getResourceAsStream("/data/rules/" + rules + ".json")) {
            return new ObjectMapper().readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 見川の子ども食堂: Saturday mornings, beginners welcome. */
    static ProfileDraft need() {
        return draft(new UUID(1, 1), true).of(new UUID(10, 1), true);
    }

    /** A student, for the first time. */
    static ProfileDraft offer() {
        return draft(new UUID(2, 2), false).of(new UUID(20, 2), false);
    }

    private static ProfileDraft draft(UUID id, boolean need) {
        return new ProfileDraft(id, need, "PEOPLE", RULES.weights())
                .fields("CHILDREN", List.of("CHILDREN"))
                .place(List.of("migawa"), false)
                .time(Slot.SAT_MORNING.bit(), List.of())
                .languages(List.of("ja"))
                .commitment("REGULAR")
                .beginner(true);
    }

    static Comparison compare(Profile asker, Profile other) {
        return Comparison.of(RULES, asker, other, TODAY, Barred.NOBODY, false);
    }

    static Comparison compareBarred(Profile asker, Profile other) {
        return Comparison.of(RULES, asker, other, TODAY, new Barred(Set.of(), Set.of(other.id())), false);
    }
}
