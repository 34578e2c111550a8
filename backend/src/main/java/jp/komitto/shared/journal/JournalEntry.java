package jp.komitto.shared.journal;

import java.util.Map;
import java.util.UUID;

/**
 * One thing that happened.
 *
 * @param type the event in the past tense, e.g. {@code GroupImported}
 * @param subject the id of what it happened to
 * @param onBehalfOf whom somebody acted for; null when for themselves. Ids and ways of contact, never a name: nothing can be
 *     taken out of the journal again
 * @param reason why, where a reason is asked for; else null
 * @param facts what else later readers need to know; never anything personal
 */
public record JournalEntry(String type, UUID subject, String onBehalfOf, String reason, Map<String, Object> facts) {

    public JournalEntry {
        facts = Map.copyOf(facts);
    }

    public JournalEntry(String type, UUID subject) {
        this(type, subject, null, null, Map.of());
    }

    public JournalEntry because(String why) {
        return new JournalEntry(type, subject, onBehalfOf, why, facts);
    }

    public JournalEntry onBehalfOf(String somebody) {
        return new JournalEntry(type, subject, somebody, reason, facts);
    }

    public JournalEntry with(Map<String, Object> more) {
        return new JournalEntry(type, subject, onBehalfOf, reason, more);
    }
}
