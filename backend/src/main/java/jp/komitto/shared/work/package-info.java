/** What waits for the city: each context tells its own through {@link jp.komitto.shared.work.WorkSource}; the desk shows it all. */
package jp.komitto.shared.work;
