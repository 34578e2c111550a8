/**
 * Keeping a registered group up to date: edits of its page (harmless ones at once, identity ones by the city), renewal each
 * fiscal year, suspension and dissolution, and what the calendar does by itself.
 */
package jp.komitto.upkeep;
