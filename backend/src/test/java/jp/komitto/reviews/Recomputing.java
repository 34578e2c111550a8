package jp.komitto.reviews;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody with nothing but the published table computes the result again, in their own way: with decimal fractions, criterion by
 * criterion.
 */
public final class Recomputing {

    /** What comes out for a proposal. */
    public record Result(long score, int rank, boolean passes, boolean funded) {}

    private static final class Item {

        private final NamedCsvRecord first;
        private BigDecimal points = BigDecimal.ZERO;
        private final Map<String, Boolean> parts = new HashMap<>();
        private final Map<String, BigDecimal> marks = new LinkedHashMap<>();
        private final Map<String, Integer> weights = new LinkedHashMap<>();
        private final Map<String, Integer> highest = new LinkedHashMap<>();
        private BigDecimal score;
        private boolean passes;
        private boolean funded;
        private int rank;

        private Item(NamedCsvRecord first) {
            this.first = first;
        }

        private void add(NamedCsvRecord line) {
            String criterion = line.getField("criterion");
            weights.put(criterion, Integer.valueOf(line.getField("weight")));
            highest.put(criterion, Integer.valueOf(line.getField("highest")));
            if (line.getField("part").equals("参加")) {
                parts.put(line.getField("member"), true);
                BigDecimal mark = new BigDecimal(line.getField("mark"));
                points = points.add(mark.multiply(new BigDecimal(line.getField("weight"))));
                marks.merge(criterion, mark, BigDecimal::add);
            }
        }

        private long number(String column) {
            return Long.parseLong(first.getField(column));
        }

        private BigDecimal heaviestAverage() {
            int most =
                    weights.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
            String heaviest = weights.entrySet().stream()
                    .filter(entry -> entry.getValue() == most)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            return marks.get(heaviest)
                    .movePointRight(3)
                    .divide(BigDecimal.valueOf(parts.size()), 0, RoundingMode.HALF_UP);
        }

        private void compute() {
            boolean fill = first.getField("recusal_rule").equals("FILL_WITH_AVERAGE");
            BigDecimal seats = fill ? new BigDecimal(first.getField("seats")) : BigDecimal.ONE;
            score = points.movePointRight(3)
                    .multiply(seats)
                    .divide(BigDecimal.valueOf(parts.size()), 0, RoundingMode.HALF_UP);
            long best = weights.keySet().stream()
                    .mapToLong(code -> (long) weights.get(code) * highest.get(code))
                    .sum();
            BigDecimal most = BigDecimal.valueOf(best).multiply(seats);
            passes = score.compareTo(most.multiply(new BigDecimal(first.getField("slot_threshold")))) >= 0;
        }
    }

    private Recomputing() {}

    /** By receipt. */
    public static Map<String, Result> from(String csv) {
        Map<String, Item> items = new LinkedHashMap<>();
        CsvReader.builder().ofNamedCsvRecord(csv).forEach(line -> items.computeIfAbsent(
                        line.getField("receipt"), receipt -> new Item(line))
                .add(line));
        items.values().forEach(Item::compute);
        fund(items);
        Map<String, Result> results = new TreeMap<>();
        items.forEach((receipt, item) ->
                results.put(receipt, new Result(item.score.longValueExact(), item.rank, item.passes, item.funded)));
        return results;
    }

    /** What the table says came out. */
    public static Map<String, Result> told(String csv) {
        Map<String, Result> results = new TreeMap<>();
        CsvReader.builder()
                .ofNamedCsvRecord(csv)
                .forEach(line -> results.put(
                        line.getField("receipt"),
                        new Result(
                                Long.parseLong(line.getField("score_thousandths")),
                                Integer.parseInt(line.getField("rank")),
                                Boolean.parseBoolean(line.getField("passes")),
                                Boolean.parseBoolean(line.getField("funded")))));
        return results;
    }

    /** «YOUTH=500000>GENERAL GENERAL=0»: every slot in order, its own money, where the rest goes. */
    private static void fund(Map<String, Item> items) {
        NamedCsvRecord any =
                items.values().stream().findFirst().map(item -> item.first).orElse(null);
        if (any == null) {
            return;
        }
        String[] slots = any.getField("slots").split(" ");
        Map<String, Long> purse = new LinkedHashMap<>();
        Map<String, String> rest = new HashMap<>();
        long unreserved = Long.parseLong(any.getField("total_budget"));
        for (String slot : slots) {
            String[] parts = slot.split("[=>]");
            purse.put(parts[0], Long.valueOf(parts[1]));
            rest.put(parts[0], parts.length > 2 ? parts[2] : null);
            unreserved -= Long.parseLong(parts[1]);
        }
        String last = slots[slots.length - 1].split("=")[0];
        purse.merge(last, unreserved, Long::sum);
        for (String slot : List.copyOf(purse.keySet())) {
            long left = fund(
                    items.values().stream()
                            .filter(item -> item.first.getField("slot").equals(slot))
                            .toList(),
                    purse.get(slot));
            if (rest.get(slot) != null) {
                purse.merge(rest.get(slot), left, Long::sum);
            }
        }
    }

    private static long fund(List<Item> slot, long purse) {
        if (slot.isEmpty()) {
            return purse;
        }
        List<Item> inOrder = new ArrayList<>(slot);
        inOrder.sort(order(slot.getFirst().first.getField("tie_rules")));
        long money = purse;
        boolean open = true;
        for (int n = 0; n < inOrder.size(); n++) {
            Item item = inOrder.get(n);
            item.rank = n + 1;
            open = open && item.passes && item.number("request") <= money;
            item.funded = open;
            money -= open ? item.number("request") : 0;
        }
        return money;
    }

    private static Comparator<Item> order(String rules) {
        Comparator<Item> order = Comparator.comparing((Item item) -> item.score).reversed();
        for (String rule : rules.split(" ")) {
            order = switch (rule) {
                case "WEIGHTIEST_CRITERION" ->
                    order.thenComparing(
                            Comparator.comparing(Item::heaviestAverage).reversed());
                case "SMALLER_REQUEST" -> order.thenComparing(item -> item.number("request"));
                default -> order.thenComparing(item -> item.first.getField("receipt"));
            };
        }
        return order.thenComparing(item -> item.first.getField("receipt"));
    }
}
