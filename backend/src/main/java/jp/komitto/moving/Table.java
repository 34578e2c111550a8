package jp.komitto.moving;

/**
 * A table whose rows are copied.
 *
 * @param name as SQL writes it
 * @param columns as SQL writes them, in the order of their names: where migrations came in another order, columns stand in another
 *     order, too. Those the database computes by itself are left out
 */
record Table(String name, String columns) {

    String leaving() {
        return "copy (select %s from %s) to stdout".formatted(columns, name);
    }

    String arriving() {
        return "copy %s (%s) from stdin".formatted(name, columns);
    }

    /** How many rows, and a number that changes with any letter in any of them, whatever order they are read in. */
    String fingerprint() {
        return "select count(*), coalesce(sum(hashtextextended(row(%s)::text, 0)::numeric), 0) from %s"
                .formatted(columns, name);
    }
}
