package jp.komitto.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How a file is taken in.
 *
 * @param rehearse whether to work everything out and keep nothing
 * @param source what pages name as their source when the row names none
 * @param samples whether the rows are fictitious samples
 * @param actor who imports, for the journal
 */
record ImportOptions(boolean rehearse, String source, boolean samples, String actor) {

    /** For a file somebody hands in; pages name it as their source. */
    static ImportOptions ofFile(String name, boolean rehearse, LocalDate today, String actor) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPAN);
        return new ImportOptions(rehearse, "取り込みファイル %s（%s）".formatted(name, today.format(day)), false, actor);
    }
}
