package jp.komitto.scoring;

import java.util.List;
import java.util.Map;

/**
 * All that goes into the result of a call: the public calculation sheet (計算書) without names. Members are letters.
 *
 * @param totalBudget yen for the whole call
 * @param slots in the order in which money is handed out
 * @param members every member of the committee, whether or not they take part in an item
 */
public record Sheet(
        RecusalRule recusalRule,
        List<TieRule> tieRules,
        long totalBudget,
        List<Slot> slots,
        List<String> members,
        List<Item> items) {

    /**
     * A part of the call (枠) with its rubric and the money reserved for it.
     *
     * @param reserved yen set aside for this slot
     * @param fallsThroughTo the later slot that gets what is left over; null: nobody does
     * @param threshold per mille of the highest possible score that a proposal has to reach
     */
    public record Slot(String code, Rubric rubric, long reserved, String fallsThroughTo, int threshold) {}

    /**
     * A proposal.
     *
     * @param receipt its receipt number, which is all that names it here
     * @param request yen
     * @param marks of each member who took part: criterion → mark
     */
    public record Item(String receipt, String slot, long request, Map<String, Map<String, Integer>> marks) {

        public Item {
            marks = Map.copyOf(marks);
        }
    }

    public Sheet {
        tieRules = List.copyOf(tieRules);
        slots = List.copyOf(slots);
        members = List.copyOf(members);
        items = List.copyOf(items);
        if (slots.stream().mapToLong(Slot::reserved).sum() > totalBudget) {
            throw new IllegalArgumentException("more is reserved than there is");
        }
    }

    Slot slot(String code) {
        return slots.stream()
                .filter(slot -> slot.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
