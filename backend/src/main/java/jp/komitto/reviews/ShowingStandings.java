package jp.komitto.reviews;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.komitto.calls.Sight;
import jp.komitto.reviews.CalculationViews.ItemLine;
import jp.komitto.reviews.ReviewViews.Item;
import jp.komitto.reviews.ReviewViews.StandingLine;
import jp.komitto.reviews.ReviewViews.Standings;
import jp.komitto.reviews.RulesOfReview.Held;
import jp.komitto.shared.security.Actor;

/** How items stand, for one member: no place in it gives away an item they are recused from. */
@ApplicationScoped
class ShowingStandings {

    private final Panels panels;
    private final RulesOfReview rules;
    private final ShowingItems items;
    private final Calculating calculating;

    @Inject
    ShowingStandings(Panels panels, RulesOfReview rules, ShowingItems items, Calculating calculating) {
        this.panels = panels;
        this.rules = rules;
        this.items = items;
        this.calculating = calculating;
    }

    @WithTransaction
    Uni<Standings> of(UUID call, Actor actor) {
        return panels.onPanel(call, actor)
                .chain(() -> rules.formed(call))
                .chain(held -> items.mine(actor).map(mine -> visible(mine.items(), held)))
                .chain(visible -> calculating.now(call).map(sheet -> new Standings(standings(sheet.items(), visible))));
    }

    private static Map<String, Item> visible(List<Item> mine, Held held) {
        return mine.stream()
                .filter(item -> item.callId().equals(held.call())
                        && held.rules()
                                .shows(
                                        Sight.OTHERS_SCORES_TO_COMMITTEE,
                                        item.status().phase()))
                .collect(Collectors.toMap(Item::receipt, item -> item));
    }

    private static List<StandingLine> standings(List<ItemLine> lines, Map<String, Item> visible) {
        Map<String, Integer> ranks = new HashMap<>();
        return lines.stream()
                .filter(line -> visible.containsKey(line.receipt()))
                .map(line -> new StandingLine(
                        visible.get(line.receipt()).id(),
                        line.receipt(),
                        line.slot(),
                        line.score(),
                        line.highest(),
                        line.participants(),
                        ranks.merge(line.slot(), 1, Integer::sum),
                        line.passes()))
                .toList();
    }
}
