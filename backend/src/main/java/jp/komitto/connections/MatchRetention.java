package jp.komitto.connections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.Retained;

/** What of meetings goes by itself. That two met, and in which state it ended, stays without their words. */
@ApplicationScoped
class MatchRetention {

    @Produces
    @Singleton
    Retained messages() {
        return new OldRows("match-messages", """
                delete from match_message w using match m
                 where m.id = w.match_id and m.updated_at < $1
                   and m.status not in ('PROPOSED', 'MUTUAL', 'MEDIATED', 'CONFIRMED', 'ACTIVE', 'REPORTED')
                returning 1
                """);
    }

    @Produces
    @Singleton
    Retained notes() {
        return new OldRows("match-notes", """
                update match set note = null, guardian = null, place = null
                 where updated_at < $1 and num_nonnulls(note, guardian, place) > 0
                   and status not in ('PROPOSED', 'MUTUAL', 'MEDIATED', 'CONFIRMED', 'ACTIVE', 'REPORTED')
                returning 1
                """);
    }

    @Produces
    @Singleton
    Retained consents() {
        return new OldRows(
                "consents",
                "delete from consent_grant where least(revoked_at, expires_on::timestamptz) < $1 returning 1");
    }

    @Produces
    @Singleton
    Retained reports() {
        return new OldRows("match-reports", "delete from match_report where settled_at < $1 returning 1");
    }
}
