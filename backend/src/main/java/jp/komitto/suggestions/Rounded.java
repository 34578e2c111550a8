package jp.komitto.suggestions;

/**
 * Numbers as they are published: in steps, and nothing at all under the first step. Sums are rounded by themselves and never made
 * of rounded parts, so that no difference between published numbers gives a small one away.
 *
 * @param step also the fewest that are told
 */
record Rounded(int step) {

    /** Null when there are fewer than one step. */
    Integer of(int number) {
        return number < step ? null : number - number % step;
    }
}
