package jp.komitto.sessions;

import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.offices.HeldOffice;

/**
 * What is known of a live session.
 *
 * @param office the office that is put on; null when none is
 * @param confirmedUntil until when sensitive changes need no new proof
 * @param revision goes into the access token, so that no instance answers from what it knew before
 */
public record SessionFacts(
        UUID id, UUID account, HeldOffice office, OffsetDateTime confirmedUntil, boolean twoFactors, long revision) {

    static SessionFacts of(PersonSession session) {
        return new SessionFacts(
                session.id(),
                session.accountId(),
                session.office().orElse(null),
                session.confirmedUntil(),
                session.hasTwoFactors(),
                session.revision());
    }
}
