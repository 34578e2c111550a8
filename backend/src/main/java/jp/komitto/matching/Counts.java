package jp.komitto.matching;

import java.util.Map;

/**
 * How many fit.
 *
 * @param all how many pass all gates
 * @param without for a gate how many would pass if it stood open
 */
public record Counts(int all, Map<Gate, Integer> without) {}
