package jp.komitto.browsing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.matching.OpenListings;
import jp.komitto.shared.database.Database;

/** Finds what is open by the index, and in SQL as long as the index is not ready. */
@ApplicationScoped
public class Browsing {

    private final OpenListings open;
    private final SqlBrowsing sql;

    @Inject
    Browsing(OpenListings open, Database database) {
        this.open = open;
        this.sql = new SqlBrowsing(database);
    }

    /** The index may be a moment behind: whoever shows what was found looks whether everybody may still see it. */
    public Uni<Found> find(Question question) {
        return open.find(question.filter().needs(), question.today(), side -> new IndexReading(side, question).found())
                .orElseGet(() -> sql.find(question));
    }
}
