package jp.komitto.matching;

/**
 * A question apart from who asks it.
 *
 * @param day days since 1970-01-01
 * @param seed what the lots are drawn with
 */
record Asking(
        int day,
        Barred barred,
        boolean byCoordinator,
        boolean groupsOnly,
        boolean capped,
        long seed,
        Position after,
        int size) {}
