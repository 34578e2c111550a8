package jp.komitto.shared.journal;

import java.util.UUID;

/**
 * One thing that happened, as a follower of the journal sees it.
 *
 * @param seq its number; later rows have higher numbers, numbers may be missing
 */
public record JournalRow(long seq, String type, UUID subject) {}
