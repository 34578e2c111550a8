package jp.komitto.mailing;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * A mail to be sent.
 *
 * @param letter which one: {@code data/letters/<letter>.<language>.txt}
 * @param account whose account it is about; null when there is none
 * @param to the address
 * @param locale BCP 47 tag of the language it is read in
 * @param words what stands for the names in braces
 * @param dedup what it is about, of ids alone: a second mail about the same is not written. Null: every one is written
 * @param validUntil after this it is not sent any more; null when it stays true
 */
public record Mail(
        String letter,
        UUID account,
        String to,
        String locale,
        Map<String, String> words,
        String dedup,
        OffsetDateTime validUntil) {

    public Mail {
        words = Map.copyOf(words);
    }

    public Mail(String letter, UUID account, String to, String locale, Map<String, String> words) {
        this(letter, account, to, locale, words, null, null);
    }

    public Mail onceFor(String cause) {
        return new Mail(letter, account, to, locale, words, cause, validUntil);
    }

    public Mail validUntil(OffsetDateTime end) {
        return new Mail(letter, account, to, locale, words, dedup, end);
    }
}
