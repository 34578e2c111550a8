package jp.komitto.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What matching knows of a listing: its row in {@code listing}, the poster's weights, and how often it is shown. Words are
 * codes of the city's vocabulary.
 *
 * @param need a need, else an offer
 * @param open whether it is OPEN
 * @param hidden a request that coordinators alone may see
 * @param group whether a group or a company posted it
 * @param fields the main one is among them
 * @param requiredSkills among the skills: without these it does not work
 * @param audiences whom it is for; empty when it does not matter, which «everyone» means too
 * @param languages one in common is enough; empty when it does not matter
 * @param ageMin whom the poster accepts on the other side
 * @param ageBand the poster's own; null for groups and when it was not told
 * @param beginner of a need: beginners are welcome; of an offer: I am one
 * @param districts empty: anywhere in the city
 * @param slots a bit for each part of the week, 3 × weekday (0: Monday) + part of the day; 0: any time
 * @param days one-off days, which then are the only ones
 * @param commitment ONCE, SHORT, REGULAR
 * @param quantity of goods, in {@code unit}
 * @param appearances in how many lists of first suggestions it stood when that was last counted; 0 when within the allowance
 * @param allowance in how many it may stand
 * @param listed how it stands in the lists that everybody reads
 */
public record Profile(
        UUID id,
        boolean need,
        String resource,
        UUID poster,
        boolean group,
        boolean open,
        boolean hidden,
        String mainField,
        List<String> fields,
        List<String> skills,
        List<String> requiredSkills,
        List<String> audiences,
        List<String> languages,
        Integer ageMin,
        Integer ageMax,
        String ageBand,
        boolean beginner,
        List<String> districts,
        boolean online,
        int slots,
        List<LocalDate> days,
        LocalDate from,
        LocalDate until,
        String commitment,
        Integer quantity,
        String unit,
        Integer yen,
        Weights weights,
        int appearances,
        int allowance,
        Listed listed) {

    private static final String EVERYONE = "EVERYONE";

    public Profile {
        fields = List.copyOf(fields);
        skills = List.copyOf(skills);
        requiredSkills = List.copyOf(requiredSkills);
        audiences = audiences.contains(EVERYONE) ? List.of() : List.copyOf(audiences);
        languages = List.copyOf(languages);
        districts = List.copyOf(districts);
        days = days.stream().sorted().distinct().toList();
    }

    /** To be changed. */
    public ProfileDraft draft() {
        return new ProfileDraft(this);
    }
}
