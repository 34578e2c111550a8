package jp.komitto.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sheets with random rubrics, committees, recusals and requests. */
public final class RandomSheets {

    private static final String[] SLOTS = {"CITY_THEME", "YOUTH", "COMPANY", "GENERAL"};
    private static final int MOST_ITEMS = 25;
    private static final long YEN_STEP = 10_000;

    private RandomSheets() {}

    public static Sheet of(long seed) {
        Random random = new Random(seed);
        List<String> members = new ArrayList<>();
        for (int n = 0; n < 1 + random.nextInt(9); n++) {
            members.add(String.valueOf((char) ('A' + n)));
        }
        List<Sheet.Slot> slots = slots(random);
        List<Sheet.Item> items = new ArrayList<>();
        for (int n = 0; n < random.nextInt(MOST_ITEMS); n++) {
            Sheet.Slot slot = slots.get(random.nextInt(slots.size()));
            items.add(new Sheet.Item(
                    "2026-%05d".formatted(n),
                    slot.code(),
                    YEN_STEP * (1 + random.nextInt(50)),
                    marks(slot, members, random)));
        }
        long reserved = slots.stream().mapToLong(Sheet.Slot::reserved).sum();
        return new Sheet(
                RecusalRule.values()[random.nextInt(RecusalRule.values().length)],
                random.nextBoolean() ? List.of(TieRule.values()) : List.of(TieRule.SMALLER_REQUEST),
                reserved + YEN_STEP * random.nextInt(100),
                slots,
                members,
                items);
    }

    private static List<Sheet.Slot> slots(Random random) {
        List<Sheet.Slot> slots = new ArrayList<>();
        int first = random.nextInt(SLOTS.length);
        for (int n = first; n < SLOTS.length; n++) {
            String to = n == SLOTS.length - 1 || random.nextBoolean() ? null : SLOTS[SLOTS.length - 1];
            slots.add(new Sheet.Slot(
                    SLOTS[n], rubric(random), YEN_STEP * random.nextInt(200), to, 100 * random.nextInt(9)));
        }
        return slots;
    }

    private static Rubric rubric(Random random) {
        List<Rubric.Criterion> criteria = new ArrayList<>();
        for (int n = 0; n < 1 + random.nextInt(6); n++) {
            criteria.add(new Rubric.Criterion("C" + n, 1 + random.nextInt(4), 1 + random.nextInt(5)));
        }
        return new Rubric(criteria);
    }

    /** Everybody marks with a chance of four in five; whoever does not is recused. */
    private static Map<String, Map<String, Integer>> marks(Sheet.Slot slot, List<String> members, Random random) {
        Map<String, Map<String, Integer>> all = new HashMap<>();
        for (String member : members) {
            if (random.nextInt(5) > 0) {
                Map<String, Integer> marks = new HashMap<>();
                slot.rubric()
                        .criteria()
                        .forEach(criterion -> marks.put(criterion.code(), random.nextInt(criterion.highest() + 1)));
                all.put(member, marks);
            }
        }
        return all;
    }
}
