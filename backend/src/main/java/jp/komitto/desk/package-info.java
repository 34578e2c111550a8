/**
 * The city's desk: the inbox of everything that waits ({@link jp.komitto.shared.work.WorkSource}), and the journal as audit sees
 * it. What each kind of work needs stands in its own context.
 */
package jp.komitto.desk;
