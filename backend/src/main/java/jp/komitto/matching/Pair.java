package jp.komitto.matching;

/**
 * Two listings about to be compared.
 *
 * @param today days since 1970-01-01
 * @param byCoordinator whether a coordinator asks
 */
record Pair(Line asker, Line other, int today, Barred barred, boolean byCoordinator) {

    Line need() {
        return asker.need() ? asker : other;
    }

    Line offer() {
        return asker.need() ? other : asker;
    }
}
