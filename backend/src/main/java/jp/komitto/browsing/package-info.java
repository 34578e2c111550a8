/**
 * Lists of what is open: filters, how many stand behind each of their choices, a page at a time. Counted by the index in memory
 * that matching keeps; two SQL statements give the same answers, say what is right, and stand in until the index is ready.
 * Others use its public types.
 */
package jp.komitto.browsing;
