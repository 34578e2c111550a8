package jp.komitto.sessions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.offices.HeldOffice;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Role;

/** One person in one browser. */
@Entity
@Table(name = "person_session")
class PersonSession {

    private static final Duration LONGEST = Duration.ofDays(90);

    /** An office is a working day at most, whatever the screen somebody left open. */
    private static final Duration LONGEST_IN_OFFICE = Duration.ofHours(12);

    private static final Duration CONFIRMED = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Column(name = "seen_at")
    private OffsetDateTime seenAt;

    @Column(name = "ends_at")
    private OffsetDateTime endsAt;

    private String device;

    private byte[] client;

    @Column(name = "two_factors")
    private boolean twoFactors;

    @Column(name = "confirmed_until")
    private OffsetDateTime confirmedUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "office_role")
    private Role officeRole;

    @Column(name = "office_department")
    private String officeDepartment;

    @Column(name = "office_until")
    private OffsetDateTime officeUntil;

    private long revision;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Column(name = "ended_because")
    private String endedBecause;

    protected PersonSession() {}

    PersonSession(UUID id, UUID accountId, boolean twoFactors, Client client, byte[] mark, OffsetDateTime now) {
        this.id = id;
        this.accountId = accountId;
        this.startedAt = now;
        this.seenAt = now;
        this.endsAt = now.plus(LONGEST);
        this.device = client.device();
        this.client = mark;
        this.twoFactors = twoFactors;
        this.confirmedUntil = now.plus(CONFIRMED);
        this.officeDepartment = "";
        this.revision = 1;
    }

    boolean isLive(OffsetDateTime now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    void seen(OffsetDateTime now) {
        seenAt = now;
    }

    /** The person has shown again that it is them. */
    void confirm(boolean withSecondFactor, OffsetDateTime now) {
        confirmedUntil = now.plus(CONFIRMED);
        twoFactors = twoFactors || withSecondFactor;
        revision++;
    }

    void strengthen() {
        twoFactors = true;
        revision++;
    }

    JournalEntry putOn(HeldOffice office, OffsetDateTime now) {
        if (office.role().isStaff() && !twoFactors) {
            throw SessionProblem.SECOND_FACTOR_NEEDED.problem();
        }
        officeRole = office.role();
        officeDepartment = office.department() == null ? "" : office.department();
        officeUntil = now.plus(LONGEST_IN_OFFICE);
        revision++;
        return new JournalEntry("OfficePutOn", accountId)
                .with(Map.of("role", officeRole.name(), "department", officeDepartment));
    }

    void takeOff() {
        officeRole = null;
        officeDepartment = "";
        officeUntil = null;
        revision++;
    }

    void end(String because, OffsetDateTime now) {
        endedAt = now;
        endedBecause = because;
        revision++;
    }

    /** The office that is put on, whether or not it still counts. */
    Optional<HeldOffice> office() {
        return Optional.ofNullable(officeRole)
                .map(role -> new HeldOffice(role, officeDepartment.isEmpty() ? null : officeDepartment, null));
    }

    boolean isOfficeOver(OffsetDateTime now) {
        return officeUntil != null && !now.isBefore(officeUntil);
    }

    boolean isClient(byte[] mark) {
        return MessageDigest.isEqual(client, mark);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    OffsetDateTime startedAt() {
        return startedAt;
    }

    OffsetDateTime seenAt() {
        return seenAt;
    }

    OffsetDateTime endedAt() {
        return endedAt;
    }

    String device() {
        return device;
    }

    boolean hasTwoFactors() {
        return twoFactors;
    }

    OffsetDateTime confirmedUntil() {
        return confirmedUntil;
    }

    long revision() {
        return revision;
    }
}
