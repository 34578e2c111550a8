/**
 * What those who run Komitto can see of it at {@code /q/metrics}: requests per operation, the pool, how far indexes are behind,
 * mails that wait. Numbers and names of operations alone, never anything of people.
 */
package jp.komitto.shared.observing;
