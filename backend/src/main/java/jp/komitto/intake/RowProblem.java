package jp.komitto.intake;

/**
 * Why a row cannot be published as it stands.
 *
 * @param column what the file calls the column; empty when the whole row is meant
 * @param value what stands there
 * @param code stable name of the rule
 * @param reason what to correct, as a sentence
 */
record RowProblem(String column, String value, String code, String reason) {

    String line(long line) {
        return column.isEmpty()
                ? "%d行目: %s".formatted(line, reason)
                : "%d行目 列「%s」 値「%s」: %s".formatted(line, column, shortened(value), reason);
    }

    private static String shortened(String value) {
        int longest = 60;
        return value.codePointCount(0, value.length()) <= longest
                ? value
                : value.substring(0, value.offsetByCodePoints(0, longest)) + "…";
    }
}
