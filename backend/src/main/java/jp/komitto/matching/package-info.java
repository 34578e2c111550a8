/**
 * Bringing needs and offers together: gates, two directed fits, one score, one order, and why. Kept in memory, made from
 * PostgreSQL at start and kept up by the journal; one SQL statement gives the same answers and says what is right.
 * Others use its public types.
 */
package jp.komitto.matching;
