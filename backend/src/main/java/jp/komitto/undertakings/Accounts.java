package jp.komitto.undertakings;

import java.time.OffsetDateTime;
import java.util.List;
import jp.komitto.calls.CallRules;
import jp.komitto.undertakings.UndertakingViews.AccountLine;
import jp.komitto.undertakings.UndertakingViews.Settlement;

/**
 * 精算: what the city paid beyond its share of what was really spent comes back. What companies add covers costs before the city's
 * money does, so that nobody keeps more than was spent. Whole yen.
 */
final class Accounts {

    private Accounts() {}

    static Settlement settle(
            long paid,
            long sponsored,
            List<AccountLine> lines,
            CallRules rules,
            CallRules.SlotRules slot,
            OffsetDateTime confirmedAt) {
        long spent = lines.stream().mapToLong(AccountLine::actual).sum();
        long eligible = lines.stream()
                .filter(line -> rules.category(line.category())
                        .filter(CallRules.CostCategory::eligible)
                        .isPresent())
                .mapToLong(AccountLine::actual)
                .sum();
        long uncovered = Math.max(0, spent - sponsored);
        long kept = Math.min(paid, Math.min(slot.most(eligible), uncovered));
        return new Settlement(paid, sponsored, spent, eligible, paid - kept, confirmedAt);
    }
}
