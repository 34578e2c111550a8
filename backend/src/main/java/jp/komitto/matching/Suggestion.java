package jp.komitto.matching;

import java.util.UUID;

/**
 * One of the other side that fits, in millionths.
 *
 * @param score the order: the mutual score, less for what is shown too often
 * @param mutual the harmonic mean of the two fits
 * @param mine how well it fits what the asker asks for
 * @param theirs how well the asker fits what it asks for
 */
public record Suggestion(UUID id, int score, int mutual, int mine, int theirs) {}
