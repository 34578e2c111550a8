/**
 * How often one may ask in a minute: of one network address, of one account or program, and, where answering is dear
 * ({@link jp.komitto.shared.limits.Costly}), of somebody unknown. Counted by each instance for itself.
 */
package jp.komitto.shared.limits;
