/**
 * Finding groups: text and filters as one query with exact totals and counts, suggestions while somebody types. The index is
 * in memory, made from PostgreSQL at start and kept up by the journal; plain SQL answers the same questions until it is ready.
 * Others use it over HTTP only.
 */
package jp.komitto.search;
