package jp.komitto.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;
import jp.komitto.shared.privacy.Retained;

/** Hours, certificates and feedback of a person. Days stay with their matches; papers are void when their owner has gone. */
@ApplicationScoped
class AttendanceData implements PersonalData {

    private static final String HOURS = """
            select a.day, a.came_at, a.left_at, a.minutes from attendance a join match m on m.id = a.match_id
             where m.offer_kind = 'PERSON' and m.offer_party = $1 or m.need_kind = 'PERSON' and m.need_party = $1
             order by a.day, a.id
            """;
    private static final String CERTIFICATES =
            "select id, issued_at, revoked_at from certificate where account_id = $1 order by issued_at, id";
    private static final String FEEDBACK = """
            select match_id, as_said, would_again, thanks, given_at from match_feedback where given_by = $1 order by given_at, id
            """;
    private static final String FORGET = "delete from certificate where account_id = $1";
    private static final String SILENCE = "update match_feedback set thanks = null where given_by = $1";
    private static final String REVOKED = "delete from certificate where revoked_at < $1 returning 1";

    @Override
    public String section() {
        return "attendance";
    }

    @Override
    public Set<String> columns() {
        return Set.of("certificate.account_id", "match_feedback.given_by", "attendance.settled_by");
    }

    @Override
    public Uni<Map<String, Object>> of(UUID account) {
        Map<String, Object> all = new LinkedHashMap<>();
        return PersonalRows.read(HOURS, account, List.of("day", "cameAt", "leftAt", "minutes"))
                .invoke(rows -> all.put("hours", rows))
                .chain(() -> PersonalRows.read(CERTIFICATES, account, List.of("id", "issuedAt", "revokedAt")))
                .invoke(rows -> all.put("certificates", rows))
                .chain(() -> PersonalRows.read(
                        FEEDBACK, account, List.of("match", "asSaid", "wouldAgain", "thanks", "givenAt")))
                .invoke(rows -> all.put("feedback", rows))
                .replaceWith(all);
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.run(FORGET, account).chain(() -> PersonalRows.run(SILENCE, account));
    }

    @Produces
    @Singleton
    Retained revokedCertificates() {
        return new OldRows("revoked-certificates", REVOKED);
    }
}
