/**
 * What is kept of people, as they and the city see it (P1): taking everything along, leaving, and the rules by which data go by
 * themselves. Each context tells its own through {@code shared.privacy}; nothing here knows what there is.
 */
package jp.komitto.privacy;
