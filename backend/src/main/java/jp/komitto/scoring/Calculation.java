package jp.komitto.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of a sheet, always the same for the same sheet, in whatever order its items stand.
 *
 * <ol>
 *   <li>Points of a member: Σ weight × mark.
 *   <li>Score: by the {@link RecusalRule}, in thousandths.
 *   <li>Rank within a slot: by score, then by the tie rules in the call's order, then by receipt.
 *   <li>Money: slot by slot in the call's order, down the ranks as long as a proposal reaches the threshold and its request
 *       fits into what is left. Nobody is passed over: the first that does not fit ends the slot. What is left falls through to
 *       the slot that the call names, if that one comes later. Money that no slot reserves belongs to the last slot.
 * </ol>
 */
public final class Calculation {

    private final Sheet sheet;

    private Calculation(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Slot by slot in the sheet's order, rank by rank. Proposals that nobody marked have no standing. */
    public static List<Standing> of(Sheet sheet) {
        return new Calculation(sheet).standings();
    }

    private List<Standing> standings() {
        Map<String, Long> purse = new HashMap<>();
        sheet.slots().forEach(slot -> purse.put(slot.code(), slot.reserved()));
        purse.merge(sheet.slots().getLast().code(), unreserved(), Long::sum);
        List<Standing> all = new ArrayList<>();
        for (Sheet.Slot slot : sheet.slots()) {
            List<Standing> ranked = ranked(slot);
            int reached = reach(ranked, purse.get(slot.code()));
            for (int n = 0; n < ranked.size(); n++) {
                all.add(n < reached ? ranked.get(n).reached() : ranked.get(n));
            }
            long spent = ranked.stream()
                    .limit(reached)
                    .mapToLong(standing -> standing.item().request())
                    .sum();
            passOn(slot, purse, purse.get(slot.code()) - spent);
        }
        return all;
    }

    private long unreserved() {
        return sheet.totalBudget()
                - sheet.slots().stream().mapToLong(Sheet.Slot::reserved).sum();
    }

    private List<Standing> ranked(Sheet.Slot slot) {
        List<Standing> inOrder = sheet.items().stream()
                .filter(item -> item.slot().equals(slot.code()) && !item.marks().isEmpty())
                .map(item -> standing(item, slot))
                .sorted(TieRule.ranking(sheet.tieRules()))
                .toList();
        List<Standing> ranked = new ArrayList<>(inOrder.size());
        inOrder.forEach(standing -> ranked.add(standing.ranked(ranked.size() + 1)));
        return ranked;
    }

    private Standing standing(Sheet.Item item, Sheet.Slot slot) {
        Rubric rubric = slot.rubric();
        int seats = sheet.members().size();
        List<Long> points = item.marks().values().stream().map(rubric::points).toList();
        long score = sheet.recusalRule().score(points, seats);
        long highest = sheet.recusalRule().highest(rubric, seats);
        String heaviest = rubric.weightiest().code();
        long marks = item.marks().values().stream()
                .mapToLong(ofMember -> ofMember.get(heaviest))
                .sum();
        return new Standing(
                item,
                points.size(),
                score,
                highest,
                Rounding.halfUp(marks * Rounding.THOUSAND, points.size()),
                0,
                score * Rounding.THOUSAND >= highest * slot.threshold(),
                false);
    }

    /** How many, from the top, the money reaches. */
    private static int reach(List<Standing> ranked, long money) {
        long left = money;
        int reached = 0;
        for (Standing standing : ranked) {
            if (!standing.passes() || standing.item().request() > left) {
                break;
            }
            left -= standing.item().request();
            reached++;
        }
        return reached;
    }

    private void passOn(Sheet.Slot from, Map<String, Long> purse, long left) {
        List<String> order = sheet.slots().stream().map(Sheet.Slot::code).toList();
        if (from.fallsThroughTo() != null && order.indexOf(from.fallsThroughTo()) > order.indexOf(from.code())) {
            purse.merge(from.fallsThroughTo(), left, Long::sum);
        }
    }
}
