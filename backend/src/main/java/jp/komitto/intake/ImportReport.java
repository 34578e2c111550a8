package jp.komitto.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the rows of a file: every row is in exactly one of the counts. */
public record ImportReport(
        @Schema(nullable = true) long rows,
        @Schema(nullable = true) long created,
        @Schema(nullable = true) long updated,
        @Schema(nullable = true) long unchanged,
        @Schema(nullable = true) long held) {

    static final ImportReport NOTHING = new ImportReport(0, 0, 0, 0, 0);

    static ImportReport of(List<Fate> fates) {
        return new ImportReport(
                fates.size(),
                count(fates, Fate.CREATED),
                count(fates, Fate.UPDATED),
                count(fates, Fate.UNCHANGED),
                count(fates, Fate.HELD));
    }

    private static long count(List<Fate> fates, Fate fate) {
        return fates.stream().filter(fate::equals).count();
    }

    ImportReport plus(ImportReport more) {
        return new ImportReport(
                rows + more.rows,
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                held + more.held);
    }

    /** {@code rows 458 = created 440 + updated 0 + unchanged 0 + held 18} */
    String line() {
        return "rows %d = created %d + updated %d + unchanged %d + held %d"
                .formatted(rows, created, updated, unchanged, held);
    }

    /** How a row ended. */
    enum Fate {
        CREATED,
        UPDATED,
        UNCHANGED,
        HELD
    }
}
