package jp.komitto.privacy;

import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import jp.komitto.shared.web.Language;

/**
 * One rule of {@code data/rules/retention.json}.
 *
 * @param keep how long, as an ISO 8601 period; null when without end
 * @param clause the law or rule behind it
 */
record RetentionRule(String rule, String keep, Words what, Words why, String clause) {

    /** Of all the city's rules. */
    record All(List<RetentionRule> rules) {}

    /** In three languages. */
    record Words(String ja, String easy, String en) {

        String in(Language language) {
            return switch (language) {
                case JA -> ja;
                case EASY -> easy;
                case EN -> en;
            };
        }
    }

    /** What is older than this goes. */
    OffsetDateTime before(OffsetDateTime now) {
        return now.minus(Period.parse(keep));
    }
}
