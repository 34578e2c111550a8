package jp.komitto.listings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.journal.JournalEntry;

/**
 * One need or one offer, its life from draft to end. Every change of its state goes through {@link #take}. What it says stands
 * in {@link Contents}; how many of its places are taken, {@link Places} alone writes.
 */
@Entity
@Table(name = "listing")
class Listing {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private ResourceKind resource;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "on_behalf_of")
    private UUID onBehalfOf;

    @Column(name = "posted_by")
    private UUID postedBy;

    @Enumerated(EnumType.STRING)
    private ListingChannel channel;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    private ListingStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_reason")
    private EndReason endedReason;

    @Column(name = "check_note")
    private String checkNote;

    @Column(name = "poster_age_band")
    private String posterAgeBand;

    @Column(insertable = false, updatable = false)
    private int capacity;

    @Column(insertable = false, updatable = false)
    private int taken;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "reminded_for")
    private LocalDate remindedFor;

    @Column(name = "copied_from")
    private UUID copiedFrom;

    private boolean sample;
    private long revision;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    protected Listing() {}

    Listing(UUID id, Side side, ResourceKind resource, ListingPoster poster, LocalDate expiresOn, OffsetDateTime now) {
        this.id = id;
        this.side = side;
        this.resource = resource;
        this.accountId = poster.account();
        this.groupId = poster.group();
        this.onBehalfOf = poster.onBehalfOf();
        this.postedBy = poster.writer();
        this.channel = poster.channel();
        this.posterAgeBand = poster.ageBand();
        this.sample = poster.sample();
        this.visibility =
                Visibility.choices(side, groupId != null, poster.minor()).getFirst();
        this.status = ListingStatus.DRAFT;
        this.expiresOn = expiresOn;
        this.createdAt = now;
        this.updatedAt = now;
        this.revision = 1;
    }

    /** The only way from one state to another. */
    JournalEntry take(ListingStep step, ListingParty party, OffsetDateTime now) {
        if (!step.isOpenTo(party)) {
            throw ListingProblem.LISTING_STEP_NOT_YOURS.problem();
        }
        if (!step.leadsFrom(status)) {
            throw ListingProblem.LISTING_STEP_NOT_OPEN.problem();
        }
        status = step.to();
        touch(now);
        return happened(step.event());
    }

    private JournalEntry happened(String event) {
        JournalEntry entry = new JournalEntry(event, id).with(Map.of("side", side.name(), "revision", revision));
        return onBehalfOf == null ? entry : entry.onBehalfOf("intake:%s by %s".formatted(onBehalfOf, channel));
    }

    private void touch(OffsetDateTime now) {
        updatedAt = now;
        revision++;
    }

    /** Opens, or hands in when somebody has to look first. */
    JournalEntry open(List<CheckReason> checks, LocalDate until, OffsetDateTime now) {
        JournalEntry entry = take(checks.isEmpty() ? ListingStep.OPEN : ListingStep.HAND_IN, ListingParty.POSTER, now);
        return opened(entry, until, now);
    }

    JournalEntry approve(LocalDate until, OffsetDateTime now) {
        return opened(take(ListingStep.APPROVE, ListingParty.CITY, now), until, now);
    }

    private JournalEntry opened(JournalEntry entry, LocalDate until, OffsetDateTime now) {
        expiresOn = until;
        checkNote = null;
        if (status == ListingStatus.OPEN && openedAt == null) {
            openedAt = now;
        }
        return entry;
    }

    JournalEntry giveBack(String note, OffsetDateTime now) {
        JournalEntry entry = take(ListingStep.RETURN, ListingParty.CITY, now);
        checkNote = note;
        return entry.because(note);
    }

    JournalEntry expire(EndReason reason, OffsetDateTime now) {
        JournalEntry entry = take(ListingStep.EXPIRE, ListingParty.CALENDAR, now);
        endedReason = reason;
        return entry.with(Map.of("side", side.name(), "reason", reason.name()));
    }

    /** Whoever stops before it is filled says why. */
    JournalEntry close(EndReason reason, ListingParty party, OffsetDateTime now) {
        boolean needsReason = status == ListingStatus.OPEN || status == ListingStatus.PAUSED;
        if (needsReason && reason == null) {
            throw ListingProblem.LISTING_REASON_MISSING.problem();
        }
        JournalEntry entry = take(ListingStep.CLOSE, party, now);
        endedReason = reason == null ? endedReason : reason;
        return reason == null ? entry : entry.with(Map.of("side", side.name(), "reason", reason.name()));
    }

    /** The poster knows better than the calendar why nobody came. */
    JournalEntry explain(EndReason reason, OffsetDateTime now) {
        if (status != ListingStatus.EXPIRED) {
            throw ListingProblem.LISTING_STEP_NOT_OPEN.problem();
        }
        endedReason = reason;
        touch(now);
        return happened("ListingEndExplained").with(Map.of("side", side.name(), "reason", reason.name()));
    }

    /** What it says has changed. */
    JournalEntry written(OffsetDateTime now) {
        if (!status.isWritable()) {
            throw ListingProblem.LISTING_CLOSED.problem();
        }
        touch(now);
        return happened("ListingChanged");
    }

    void become(ResourceKind other) {
        if (other != resource && status != ListingStatus.DRAFT) {
            throw ListingProblem.LISTING_RESOURCE_FIXED.problem();
        }
        resource = other;
    }

    void show(Visibility wanted, boolean minor) {
        if (!Visibility.choices(side, groupId != null, minor).contains(wanted)) {
            throw ListingProblem.LISTING_VISIBILITY_NOT_POSSIBLE.problem();
        }
        visibility = wanted;
    }

    void until(LocalDate day) {
        expiresOn = day;
    }

    /** A person's age band may have changed since the listing was begun. */
    void ofAge(String band) {
        posterAgeBand = band;
    }

    JournalEntry remind() {
        remindedFor = expiresOn;
        return new JournalEntry("ListingEnds", id).with(Map.of("until", expiresOn.toString()));
    }

    Listing copied(UUID from) {
        copiedFrom = from;
        return this;
    }

    boolean isOfProgram() {
        return channel == ListingChannel.PROGRAM;
    }

    /** Why nobody looked for it further, as far as the numbers tell. */
    EndReason endByNumbers() {
        return taken == 0 ? EndReason.NOBODY_CAME : EndReason.PARTLY_FILLED;
    }

    boolean isFull() {
        return taken >= capacity;
    }

    UUID id() {
        return id;
    }

    Side side() {
        return side;
    }

    ResourceKind resource() {
        return resource;
    }

    UUID accountId() {
        return accountId;
    }

    UUID groupId() {
        return groupId;
    }

    UUID onBehalfOf() {
        return onBehalfOf;
    }

    UUID postedBy() {
        return postedBy;
    }

    ListingChannel channel() {
        return channel;
    }

    Visibility visibility() {
        return visibility;
    }

    ListingStatus status() {
        return status;
    }

    EndReason endedReason() {
        return endedReason;
    }

    String checkNote() {
        return checkNote;
    }

    String posterAgeBand() {
        return posterAgeBand;
    }

    int capacity() {
        return capacity;
    }

    int taken() {
        return taken;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    UUID copiedFrom() {
        return copiedFrom;
    }

    boolean sample() {
        return sample;
    }

    long revision() {
        return revision;
    }

    OffsetDateTime createdAt() {
        return createdAt;
    }

    OffsetDateTime updatedAt() {
        return updatedAt;
    }

    OffsetDateTime openedAt() {
        return openedAt;
    }
}
