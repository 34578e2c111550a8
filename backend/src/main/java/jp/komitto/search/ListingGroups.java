package jp.komitto.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.komitto.city.Freshness;
import jp.komitto.directory.GroupCard;
import jp.komitto.directory.Groups;
import jp.komitto.shared.web.Language;

/** The list of groups: what was found, as cards. */
@ApplicationScoped
class ListingGroups {

    private final FindingGroups finding;
    private final Groups groups;
    private final FacetLabels labels;
    private final Freshness freshness;
    private final Clock clock;

    @Inject
    ListingGroups(FindingGroups finding, Groups groups, FacetLabels labels, Freshness freshness, Clock clock) {
        this.finding = finding;
        this.groups = groups;
        this.labels = labels;
        this.freshness = freshness;
        this.clock = clock;
    }

    Uni<GroupPage> list(GroupListQuery asked, Language language) {
        GroupQuery query = asked.query(freshness.staleBefore(LocalDate.now(clock)));
        return finding.find(query)
                .chain(hits -> groups.cards(hits.ids(), language).map(cards -> page(query, hits, cards, language)));
    }

    private GroupPage page(GroupQuery query, GroupHits hits, List<GroupCard> cards, Language language) {
        return new GroupPage(
                cards,
                hits.total(),
                hits.nextCursor(),
                labels.facets(hits.facets(), language),
                labels.hint(hits.hint(), query, language));
    }
}
