package jp.komitto.coordination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import jp.komitto.listings.ListingChannel;
import jp.komitto.shared.journal.JournalEntry;

/** Somebody without an account for whom coordinators act. How to reach them stands apart. */
@Entity
@Table(name = "intake")
class Intake {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ListingChannel channel;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "age_band")
    private String ageBand;

    @Enumerated(EnumType.STRING)
    private Consented consent;

    @Column(name = "consented_on")
    private LocalDate consentedOn;

    @Column(name = "taken_by")
    private UUID takenBy;

    @Column(name = "taken_at")
    private OffsetDateTime takenAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    private long revision;

    protected Intake() {}

    Intake(UUID id, IntakeViews.Taken taken, UUID takenBy, OffsetDateTime now) {
        this.id = id;
        this.channel = taken.channel().listed();
        this.groupId = taken.groupId();
        this.ageBand = taken.ageBand() == null ? null : taken.ageBand().name();
        this.consent = taken.consent();
        this.consentedOn = taken.consentedOn();
        this.takenBy = takenBy;
        this.takenAt = now;
        this.revision = 1;
    }

    JournalEntry taken() {
        return happened("IntakeTaken");
    }

    /** Only who is there can be written about or asked for. */
    void requireRunning() {
        if (endedAt != null) {
            throw CoordinationProblem.INTAKE_ENDED.problem();
        }
    }

    JournalEntry contactChanged() {
        requireRunning();
        revision++;
        return happened("IntakeContactChanged");
    }

    JournalEntry contactRead() {
        return happened("IntakeContactRead");
    }

    JournalEntry end(OffsetDateTime now) {
        requireRunning();
        endedAt = now;
        revision++;
        return happened("IntakeEnded");
    }

    private JournalEntry happened(String event) {
        return new JournalEntry(event, id)
                .with(Map.of("channel", channel.name()))
                .onBehalfOf("intake:%s by %s".formatted(id, channel));
    }

    UUID id() {
        return id;
    }

    ListingChannel channel() {
        return channel;
    }

    UUID groupId() {
        return groupId;
    }

    String ageBand() {
        return ageBand;
    }

    Consented consent() {
        return consent;
    }

    LocalDate consentedOn() {
        return consentedOn;
    }

    OffsetDateTime takenAt() {
        return takenAt;
    }

    OffsetDateTime endedAt() {
        return endedAt;
    }

    long revision() {
        return revision;
    }
}
