package jp.komitto.directory;

import static jp.komitto.directory.GroupAttribute.*;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a group tells about itself beyond name, kind and purpose, and to which disclosure level it counts. Every item is one
 * that any group can give: a 法人番号 is never asked for, so groups without one reach the highest level too.
 */
enum DisclosureItem {
    ACTIVITIES(2, facts -> facts.has(GroupAttribute.ACTIVITIES)),
    DISTRICT(2, facts -> facts.has(GroupAttribute.DISTRICT) || facts.has(ACTIVITY_AREA) || facts.has(ADDRESS)),
    SCHEDULE(2, facts -> facts.has(GroupAttribute.SCHEDULE) || facts.has(WEEKDAYS)),
    CONTACT(2, facts -> facts.has(CONTACT_FORM) || facts.has(CONTACT_PHONE) || facts.has(CONTACT_EMAIL)),
    CONFIRMED(2, facts -> facts.has(CONFIRMED_ON)),
    MEMBERS(3, facts -> facts.has(MEMBER_COUNT)),
    FOUNDED(3, facts -> facts.has(GroupAttribute.FOUNDED)),
    FEE(3, facts -> facts.has(FEE_YEN) || facts.has(FEE_NOTE)),
    WEBSITE(3, facts -> facts.has(GroupAttribute.WEBSITE) || facts.has(SOCIAL_MEDIA)),
    AUDIENCES(3, facts -> facts.has(GroupAttribute.AUDIENCES));

    static final int LOWEST = 1;
    static final int HIGHEST = 3;

    private final int level;
    private final Predicate<GroupFacts> told;

    DisclosureItem(int level, Predicate<GroupFacts> told) {
        this.level = level;
        this.told = told;
    }

    /** The highest level whose items, and those of every level below, are all told. */
    static int levelOf(GroupFacts facts) {
        int reached = LOWEST;
        while (reached < HIGHEST && missingFor(reached + 1, facts).isEmpty()) {
            reached++;
        }
        return reached;
    }

    /** What is still to be told for the level after the one reached. */
    static List<DisclosureItem> missing(GroupFacts facts) {
        int reached = levelOf(facts);
        return reached == HIGHEST ? List.of() : missingFor(reached + 1, facts);
    }

    private static List<DisclosureItem> missingFor(int level, GroupFacts facts) {
        return Arrays.stream(values())
                .filter(item -> item.level == level && !item.told.test(facts))
                .toList();
    }
}
