package jp.komitto.shared.notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of the journal, for those who tell people of it.
 *
 * @param actor as it stands in the journal, e.g. {@code account:…}
 * @param facts what else the journal says, as it was written: texts, numbers, lists of texts
 */
public record Happening(
        long seq,
        OffsetDateTime at,
        String type,
        UUID subject,
        String actor,
        String reason,
        Map<String, Object> facts) {

    private static final String ACCOUNT = "account:";

    /** The account that did it; empty when the calendar, a program or somebody without an account did. */
    public Optional<UUID> actorAccount() {
        return actor.startsWith(ACCOUNT)
                ? Optional.of(UUID.fromString(actor.substring(ACCOUNT.length())))
                : Optional.empty();
    }

    public boolean has(String fact) {
        return facts.get(fact) != null;
    }

    public String text(String fact) {
        Object value = facts.get(fact);
        return value == null ? "" : value.toString();
    }

    public UUID id(String fact) {
        return UUID.fromString(text(fact));
    }

    public LocalDate day(String fact) {
        return LocalDate.parse(text(fact));
    }

    public List<String> texts(String fact) {
        return facts.get(fact) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
