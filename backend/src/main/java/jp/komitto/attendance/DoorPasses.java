package jp.komitto.attendance;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.attendance.AttendanceViews.Pass;
import jp.komitto.connections.MatchStatus;
import jp.komitto.connections.RunningMatches;
import jp.komitto.connections.RunningMatches.Running;
import jp.komitto.listings.Side;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Sealing;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.tokens.Slips;
import org.jose4j.base64url.Base64Url;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;

/**
 * Passes people show at the door as a QR code. Signed, so that a door without a network can verify them with keys it has; marked with
 * the installation's secret, so that we know them again however often keys have changed.
 */
@ApplicationScoped
class DoorPasses {

    static final String TYPE = "komitto-pass+jwt";
    private static final String OWNER = "door pass";
    private static final String MATCH = "match";
    private static final String DAY = "day";
    private static final String MARK = "mark";
    private static final int PARTS = 3;
    private static final int MARK_BYTES = 16;

    private final RunningMatches running;
    private final Slips slips;
    private final Sealing sealing;
    private final AttendanceRules rules;
    private final Clock clock;

    @Inject
    DoorPasses(RunningMatches running, Slips slips, Sealing sealing, AttendanceRules rules, Clock clock) {
        this.running = running;
        this.slips = slips;
        this.sealing = sealing;
        this.rules = rules;
        this.clock = clock;
    }

    /** What a pass says. */
    record Shown(UUID match, LocalDate day) {}

    /** For the day that was agreed, or for today where there is none. */
    @WithSession
    Uni<Pass> issue(UUID match, Actor actor) {
        return running.read(match, actor).invoke(DoorPasses::requireComing).chain(found -> {
            LocalDate day = day(found);
            OffsetDateTime expires =
                    day.plusDays(1).atStartOfDay(FiscalYear.TOKYO).toOffsetDateTime();
            Map<String, String> says = Map.of(MATCH, match.toString(), DAY, day.toString(), MARK, mark(match, day));
            return slips.sign(TYPE, says, expires.toInstant()).map(pass -> new Pass(pass, day, expires));
        });
    }

    /** Coordinators print one for whoever comes without a telephone. */
    private static void requireComing(Running match) {
        if (match.side() == Side.NEED) {
            throw AttendanceProblem.PASS_OF_OTHER_SIDE.problem();
        }
    }

    private LocalDate day(Running match) {
        LocalDate today = LocalDate.now(clock);
        boolean agreed = match.status() == MatchStatus.CONFIRMED || match.status() == MatchStatus.ACTIVE;
        LocalDate day = match.heldOn() == null || match.heldOn().isBefore(today) ? today : match.heldOn();
        if (!agreed || day.isAfter(today.plusDays(rules.passDaysBefore()))) {
            throw AttendanceProblem.PASS_NOT_NOW.problem();
        }
        return day;
    }

    /** Whether we made it; what it says if so. The door has looked at the signature, we look at the mark. */
    Optional<Shown> read(String pass) {
        String[] parts = pass.strip().split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            Map<String, Object> says = JsonUtil.parseJson(Base64Url.decodeToUtf8String(parts[1]));
            UUID match = UUID.fromString(String.valueOf(says.get(MATCH)));
            LocalDate day = LocalDate.parse(String.valueOf(says.get(DAY)));
            boolean ours = MessageDigest.isEqual(bytes(mark(match, day)), bytes(String.valueOf(says.get(MARK))));
            return ours ? Optional.of(new Shown(match, day)) : Optional.empty();
        } catch (JoseException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private String mark(UUID match, LocalDate day) {
        byte[] mark = Arrays.copyOf(sealing.fingerprint(OWNER, match + " " + day), MARK_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
