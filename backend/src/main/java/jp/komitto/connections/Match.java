package jp.komitto.connections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.komitto.listings.Insurance;
import jp.komitto.listings.Side;
import jp.komitto.shared.journal.JournalEntry;

/** One need with one offer. Its two sides are symmetric; every change of its state goes through {@link #take}. */
@Entity
@Table(name = "match")
class Match {

    @Id
    private UUID id;

    @Column(name = "need_id")
    private UUID needId;

    @Column(name = "offer_id")
    private UUID offerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "need_kind")
    private PartyKind needKind;

    @Column(name = "need_party")
    private UUID needParty;

    @Enumerated(EnumType.STRING)
    @Column(name = "offer_kind")
    private PartyKind offerKind;

    @Column(name = "offer_party")
    private UUID offerParty;

    @Enumerated(EnumType.STRING)
    private Side proposer;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Enumerated(EnumType.STRING)
    private MatchStatus status;

    private String note;
    private boolean minor;
    private boolean mediated;
    private String guardian;

    @Column(name = "need_place")
    private boolean needPlace;

    @Column(name = "offer_place")
    private boolean offerPlace;

    private Long line;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_reason")
    private String endedReason;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    private String place;

    @Enumerated(EnumType.STRING)
    private Insurance insurance;

    @Column(name = "need_agreed")
    private boolean needAgreed;

    @Column(name = "offer_agreed")
    private boolean offerAgreed;

    private long revision;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    @Column(name = "mutual_at")
    private OffsetDateTime mutualAt;

    @Column(name = "completed_at")
    private OffsetDateTime completedAt;

    protected Match() {}

    /**
     * A match that begins.
     *
     * @param needId and {@code offerId}: the listings; one of them may be missing
     * @param proposer the side that asks
     * @param note what it says, already masked
     */
    Match(
            UUID id,
            UUID needId,
            Party need,
            UUID offerId,
            Party offer,
            Side proposer,
            UUID proposedBy,
            String note,
            boolean minor,
            OffsetDateTime now) {
        this.id = id;
        this.needId = needId;
        this.needKind = need.kind();
        this.needParty = need.id();
        this.offerId = offerId;
        this.offerKind = offer.kind();
        this.offerParty = offer.id();
        this.proposer = proposer;
        this.proposedBy = proposedBy;
        this.note = note;
        this.minor = minor;
        this.status = MatchStatus.PROPOSED;
        this.revision = 1;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Two whom a coordinator brings together. */
    Match broughtTogether() {
        status = MatchStatus.MEDIATED;
        mediated = true;
        mutualAt = createdAt;
        return this;
    }

    /** The only way from one state to another. */
    JournalEntry take(MatchStep step, MatchParty party, OffsetDateTime now) {
        if (!step.isOpenTo(party)) {
            throw MatchProblem.MATCH_STEP_NOT_YOURS.problem();
        }
        if (!step.leadsFrom(status)) {
            throw MatchProblem.MATCH_STEP_NOT_OPEN.problem();
        }
        status = step.to();
        mediated |= status == MatchStatus.MEDIATED;
        line = null;
        touch(now);
        return happened(step.event());
    }

    JournalEntry proposed() {
        return happened(status == MatchStatus.MEDIATED ? "MatchMediated" : "MatchProposed");
    }

    JournalEntry happened(String event) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("status", status.name());
        if (needId != null) {
            facts.put("need", needId.toString());
        }
        if (offerId != null) {
            facts.put("offer", offerId.toString());
        }
        facts.put("waiting", line != null);
        return new JournalEntry(event, id).with(facts);
    }

    private void touch(OffsetDateTime now) {
        updatedAt = now;
        revision++;
    }

    /** Both want to; with somebody under 18 or under protection a coordinator stands in between. */
    JournalEntry accept(OffsetDateTime now) {
        if (line != null) {
            throw MatchProblem.MATCH_WAITING.problem();
        }
        boolean direct = !needsCoordinator();
        JournalEntry accepted =
                take(direct ? MatchStep.ACCEPT : MatchStep.ACCEPT_WITH_COORDINATOR, MatchParty.ASKED, now);
        mutualAt = now;
        return accepted;
    }

    boolean needsCoordinator() {
        return minor || needKind == PartyKind.INTAKE || offerKind == PartyKind.INTAKE;
    }

    JournalEntry end(MatchStep step, MatchParty party, Side by, String reason, OffsetDateTime now) {
        JournalEntry ended = take(step, party, now);
        endedBy = by == null ? party.name() : by.name();
        endedReason = reason;
        return ended;
    }

    /** A place of the listing that was asked, or the number in its line. */
    void place(boolean held, long number, LocalDate until) {
        hold(asked(), held);
        line = held ? null : number;
        answerBy = held ? until : null;
    }

    /** The line moved on: a place has come back. */
    JournalEntry moveUp(LocalDate until, OffsetDateTime now) {
        place(true, 0, until);
        touch(now);
        return happened("MatchPlaceGiven");
    }

    /** Somebody was asked without holding a place yet. */
    void answerBy(LocalDate until) {
        answerBy = until;
    }

    void hold(Side listing, boolean held) {
        if (listing == Side.NEED) {
            needPlace = held;
        } else {
            offerPlace = held;
        }
    }

    boolean holds(Side listing) {
        return listing == Side.NEED ? needPlace : offerPlace;
    }

    /** Says when and where; who says it agrees, the other side is asked again. */
    void propose(Agreement agreement, Side by, OffsetDateTime now) {
        if (mediated) {
            throw MatchProblem.MATCH_NO_DIRECT_CONTACT.problem();
        }
        if (status == MatchStatus.CONFIRMED) {
            take(MatchStep.CHANGE_TERMS, partyOf(by), now);
        }
        if (status != MatchStatus.MUTUAL) {
            throw MatchProblem.MATCH_STEP_NOT_OPEN.problem();
        }
        write(agreement);
        needAgreed = by == Side.NEED;
        offerAgreed = by == Side.OFFER;
        touch(now);
    }

    private void write(Agreement agreement) {
        heldOn = agreement.heldOn();
        startsAt = agreement.startsAt() == null ? null : LocalTime.parse(agreement.startsAt());
        endsAt = agreement.endsAt() == null ? null : LocalTime.parse(agreement.endsAt());
        place = agreement.place();
        insurance = agreement.insurance();
    }

    void agree(Side by, OffsetDateTime now) {
        if (place == null || status != MatchStatus.MUTUAL) {
            throw MatchProblem.AGREEMENT_MISSING.problem();
        }
        if (by == Side.NEED) {
            needAgreed = true;
        } else {
            offerAgreed = true;
        }
        touch(now);
    }

    boolean isAgreed() {
        return needAgreed && offerAgreed;
    }

    /** A coordinator has asked both, and with somebody under 18 a guardian; maybe once more, when something has changed. */
    JournalEntry agreeForBoth(Agreement agreement, String guardianSaid, OffsetDateTime now) {
        guardian = guardianSaid == null ? guardian : guardianSaid;
        if (minor && guardian == null) {
            throw MatchProblem.GUARDIAN_MISSING.problem();
        }
        write(agreement);
        needAgreed = true;
        offerAgreed = true;
        if (mediated && status == MatchStatus.CONFIRMED) {
            touch(now);
            return happened("MatchTermsChanged");
        }
        return take(MatchStep.AGREE_FOR_BOTH, MatchParty.CITY, now);
    }

    /** Whether details that were consented to can be read: never past a coordinator who stands in between. */
    boolean opensContact() {
        return !mediated && status.opensContact();
    }

    JournalEntry complete(MatchParty party, OffsetDateTime now) {
        JournalEntry completed = take(MatchStep.COMPLETE, party, now);
        completedAt = now;
        return completed;
    }

    MatchParty partyOf(Side side) {
        return side == proposer ? MatchParty.PROPOSER : MatchParty.ASKED;
    }

    /** The side whose listing was asked. */
    Side asked() {
        return proposer.other();
    }

    UUID listing(Side side) {
        return side == Side.NEED ? needId : offerId;
    }

    Party party(Side side) {
        return side == Side.NEED ? new Party(needKind, needParty) : new Party(offerKind, offerParty);
    }

    boolean isLive() {
        return status.isLive();
    }

    Agreement agreement() {
        return place == null
                ? null
                : new Agreement(
                        heldOn,
                        startsAt == null ? null : startsAt.toString(),
                        endsAt == null ? null : endsAt.toString(),
                        place,
                        insurance);
    }

    UUID id() {
        return id;
    }

    Side proposer() {
        return proposer;
    }

    MatchStatus status() {
        return status;
    }

    String note() {
        return note;
    }

    boolean minor() {
        return minor;
    }

    boolean mediated() {
        return mediated;
    }

    String guardian() {
        return guardian;
    }

    Long line() {
        return line;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    String endedBy() {
        return endedBy;
    }

    String endedReason() {
        return endedReason;
    }

    boolean agreed(Side side) {
        return side == Side.NEED ? needAgreed : offerAgreed;
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

    OffsetDateTime mutualAt() {
        return mutualAt;
    }

    OffsetDateTime completedAt() {
        return completedAt;
    }
}
