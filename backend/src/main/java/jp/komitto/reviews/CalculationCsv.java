package jp.komitto.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.komitto.reviews.CalculationViews.Calculation;
import jp.komitto.reviews.CalculationViews.CriterionLine;
import jp.komitto.reviews.CalculationViews.ItemLine;
import jp.komitto.reviews.CalculationViews.SlotLine;
import jp.komitto.shared.web.CsvTable;

/**
 * The calculation sheet as one table: a line for each proposal, member and criterion, with all rules and results beside it, so
 * that a spreadsheet can compute it again.
 */
final class CalculationCsv {

    private static final List<String> HEAD = List.of(
            "receipt",
            "title",
            "slot",
            "request",
            "member",
            "part",
            "criterion",
            "weight",
            "highest",
            "mark",
            "participants",
            "score_thousandths",
            "highest_thousandths",
            "weightiest_thousandths",
            "rank",
            "passes",
            "funded",
            "seats",
            "recusal_rule",
            "tie_rules",
            "total_budget",
            "slot_threshold",
            "slots");

    private CalculationCsv() {}

    static String of(Calculation sheet) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEAD);
        for (ItemLine item : sheet.items()) {
            SlotLine slot = sheet.slots().stream()
                    .filter(one -> one.code().equals(item.slot()))
                    .findFirst()
                    .orElseThrow();
            for (String member : sheet.members()) {
                for (CriterionLine criterion : slot.criteria()) {
                    lines.add(cells(sheet, item, slot, member, criterion));
                }
            }
        }
        return CsvTable.of(lines);
    }

    private static List<String> cells(
            Calculation sheet, ItemLine item, SlotLine slot, String member, CriterionLine criterion) {
        Integer mark = item.marks().getOrDefault(member, Map.of()).get(criterion.code());
        return List.of(
                item.receipt(),
                item.title(),
                item.slot(),
                String.valueOf(item.request()),
                member,
                part(item, member),
                criterion.code(),
                String.valueOf(criterion.weight()),
                String.valueOf(criterion.highest()),
                mark == null ? "" : mark.toString(),
                String.valueOf(item.participants()),
                String.valueOf(item.score()),
                String.valueOf(item.highest()),
                String.valueOf(item.weightiest()),
                String.valueOf(item.rank()),
                String.valueOf(item.passes()),
                String.valueOf(item.funded()),
                String.valueOf(sheet.members().size()),
                sheet.recusalRule().name(),
                sheet.tieRules().stream().map(Enum::name).collect(Collectors.joining(" ")),
                String.valueOf(sheet.totalBudget()),
                String.valueOf(slot.threshold()),
                slots(sheet));
    }

    /** {@code YOUTH=500000>GENERAL GENERAL=0}: all slots in order, with their own money and where the rest of it goes. */
    private static String slots(Calculation sheet) {
        return sheet.slots().stream()
                .map(slot -> slot.code() + "=" + slot.reserved()
                        + (slot.fallsThroughTo() == null ? "" : ">" + slot.fallsThroughTo()))
                .collect(Collectors.joining(" "));
    }

    private static String part(ItemLine item, String member) {
        if (item.recused().contains(member)) {
            return "除斥";
        }
        return item.absent().contains(member) ? "欠席" : "参加";
    }
}
