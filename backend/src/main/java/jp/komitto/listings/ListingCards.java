package jp.komitto.listings;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.komitto.city.Terms;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.web.Language;

/** Cards of listings for whoever lists them. They never tell who a person is, whoever reads them. */
@ApplicationScoped
public class ListingCards {

    private static final String CARDS = ListingRow.SELECT + "where l.id = any($1) and l.opened_at is not null";

    private final Database database;
    private final Terms terms;

    @Inject
    ListingCards(Database database, Terms terms) {
        this.database = database;
        this.terms = terms;
    }

    /** The cards of these, in this order; one that was never open, or has gone meanwhile, is left out. */
    public Uni<List<ListingCard>> of(List<UUID> ids, Language language) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return database.query(CARDS, Tuple.tuple().addArrayOfUUID(ids.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, ListingCard> found = new HashMap<>();
                    rows.forEach(row -> found.put(row.getUUID("id"), new ListingRow(row, terms, language).card()));
                    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
                });
    }
}
