package jp.komitto.attendance;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.attendance.AttendanceViews.Given;
import jp.komitto.attendance.AttendanceViews.Said;
import jp.komitto.connections.MatchStatus;
import jp.komitto.connections.RunningMatches;
import jp.komitto.connections.RunningMatches.Running;
import jp.komitto.listings.Side;
import jp.komitto.shared.contact.ContactMask;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;

/** How it was, said by both before either hears the other (row 33). When both have spoken it is over. */
@ApplicationScoped
class GivingFeedback {

    private static final int BOTH = 2;

    private final Feedbacks feedbacks;
    private final RunningMatches running;
    private final AttendanceRules rules;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    GivingFeedback(
            Feedbacks feedbacks, RunningMatches running, AttendanceRules rules, Journal journal, Ids ids, Clock clock) {
        this.feedbacks = feedbacks;
        this.running = running;
        this.rules = rules;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<AttendanceViews.Feedbacks> give(UUID id, Given given, Actor actor) {
        return running.require(id, actor)
                .chain(match -> feedbacks.of(id).chain(known -> give(match, known, given, actor)))
                .chain(() -> running.read(id, actor))
                .chain(this::view);
    }

    private Uni<Void> give(Running match, List<Feedback> known, Given given, Actor actor) {
        if (!isOpen(match, known)) {
            throw AttendanceProblem.FEEDBACK_NOT_OPEN.problem();
        }
        String thanks = given.thanks() == null || given.thanks().isBlank()
                ? null
                : ContactMask.mask(given.thanks().strip()).text();
        Feedback feedback = new Feedback(
                ids.next(), match.id(), match.side(), given.asSaid(), given.wouldAgain(), thanks, actor.id(), now());
        boolean both = known.size() + 1 == BOTH;
        return feedbacks
                .persist(feedback)
                .chain(() -> both
                        ? running.close(match.id(), match.side())
                        : Uni.createFrom().item(List.<JournalEntry>of()))
                .chain(closed -> {
                    List<JournalEntry> happened =
                            new ArrayList<>(List.of(new JournalEntry("FeedbackGiven", match.id())));
                    happened.addAll(closed);
                    return journal.append(actor, happened.toArray(JournalEntry[]::new));
                });
    }

    @WithSession
    Uni<AttendanceViews.Feedbacks> read(UUID id, Actor actor) {
        return running.read(id, actor).chain(this::view);
    }

    private Uni<AttendanceViews.Feedbacks> view(Running match) {
        return feedbacks.of(match.id()).map(known -> {
            boolean released = known.size() == BOTH || match.status() == MatchStatus.CLOSED || isOver(match);
            return new AttendanceViews.Feedbacks(
                    said(known, match.side()),
                    released && match.side() != null ? said(known, match.side().other()) : null,
                    isOpen(match, known));
        });
    }

    private boolean isOpen(Running match, List<Feedback> known) {
        return match.status() == MatchStatus.COMPLETED
                && match.side() != null
                && said(known, match.side()) == null
                && !isOver(match);
    }

    private boolean isOver(Running match) {
        return match.completedAt() != null
                && !now().isBefore(match.completedAt().plusDays(rules.feedbackDays()));
    }

    private static Said said(List<Feedback> known, Side side) {
        return known.stream()
                .filter(one -> one.side() == side)
                .map(Feedback::said)
                .findFirst()
                .orElse(null);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
