/**
 * The same request sent twice happens once (C3): operations marked {@link jp.komitto.shared.idempotency.Idempotent} keep their
 * answer for a day under the caller's {@code Idempotency-Key}, in the same transaction as what they did.
 */
package jp.komitto.shared.idempotency;
