/**
 * One mail a day: what waits between people who meet over needs and offers, and what newly fits, in numbers alone. Who wants it
 * is kept by {@code notices}. For nobody else to use.
 */
package jp.komitto.digests;
