/**
 * Mail to people. Use cases write it with {@link jp.komitto.mailing.Outbox} inside their own transaction; a worker sends it over
 * SMTP afterwards, again and again until it went or is given up (C5). What letters say stands in {@code data/letters}, one file
 * for each letter and language; without a mail server the embedded run shows them at {@code /dev/outbox}.
 */
package jp.komitto.mailing;
