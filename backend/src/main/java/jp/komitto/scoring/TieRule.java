package jp.komitto.scoring;

import java.util.Comparator;
import java.util.List;

/** What decides between proposals of one score. A call names them in their order; the receipt always decides last. */
public enum TieRule {
    /** The higher average mark in the heaviest criterion. */
    WEIGHTIEST_CRITERION(Comparator.comparingLong(Standing::weightiest).reversed()),
    /** The lower request. */
    SMALLER_REQUEST(Comparator.comparingLong(standing -> standing.item().request())),
    /** The earlier receipt. */
    EARLIER_RECEIPT(Comparator.comparing(standing -> standing.item().receipt()));

    private final Comparator<Standing> order;

    TieRule(Comparator<Standing> order) {
        this.order = order;
    }

    static Comparator<Standing> ranking(List<TieRule> rules) {
        Comparator<Standing> order = Comparator.comparingLong(Standing::score).reversed();
        for (TieRule rule : rules) {
            order = order.thenComparing(rule.order);
        }
        return order.thenComparing(EARLIER_RECEIPT.order);
    }
}
