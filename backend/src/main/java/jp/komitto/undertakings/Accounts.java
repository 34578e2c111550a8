package jp.komitto.undertakings;

import java.time.OffsetDateTime;
import java.util.List;
import jp.komitto.calls.CallRules;
import jp.komitto.undertakings.UndertakingViews.AccountLine;
import jp.komitto.undertakings.UndertakingViews.Settlement;

/** 精算: what the city paid beyond its share of what was really spent comes back. Whole yen. */
final class Accounts {

    private Accounts() {}

    static Settlement settle(
            long paid, List<AccountLine> lines, CallRules rules, CallRules.SlotRules slot, OffsetDateTime confirmedAt) {
        long eligible = lines.stream()
                .filter(line -> rules.category(line.category())
                        .filter(CallRules.CostCategory::eligible)
                        .isPresent())
                .mapToLong(AccountLine::actual)
                .sum();
        long refund = paid - Math.min(paid, slot.most(eligible));
        return new Settlement(paid, eligible, refund, confirmedAt);
    }
}
