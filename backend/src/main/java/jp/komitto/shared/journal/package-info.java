/**
 * The journal: what happened, in commit order. Use cases append to it inside their own transaction;
 * read indexes, and later audit, mail and indicators, follow it.
 */
package jp.komitto.shared.journal;
