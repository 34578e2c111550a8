package jp.komitto.shared.journal;

import java.util.UUID;

/**
 * One thing that happened.
 *
 * @param type the event in the past tense, e.g. {@code GroupImported}
 * @param subject the id of what it happened to
 */
public record JournalEntry(String type, UUID subject) {}
