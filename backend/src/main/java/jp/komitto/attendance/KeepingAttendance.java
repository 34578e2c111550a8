package jp.komitto.attendance;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.attendance.AttendanceViews.Day;
import jp.komitto.attendance.AttendanceViews.Days;
import jp.komitto.attendance.AttendanceViews.Outcome;
import jp.komitto.attendance.AttendanceViews.Outcomes;
import jp.komitto.attendance.AttendanceViews.Scan;
import jp.komitto.attendance.AttendanceViews.Scans;
import jp.komitto.connections.MatchStatus;
import jp.komitto.connections.RunningMatches;
import jp.komitto.connections.RunningMatches.Running;
import jp.komitto.listings.Side;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.shared.time.Ids;

/** Who came, and how long: shown at the door or entered later, said by both, settled where they differ. */
@ApplicationScoped
class KeepingAttendance {

    private static final int LONGEST_AGO_DAYS = 90;
    private static final int LATEST_SCAN_DAYS = 30;

    private final Attendances attendances;
    private final RunningMatches running;
    private final DoorPasses passes;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    KeepingAttendance(
            Attendances attendances, RunningMatches running, DoorPasses passes, Journal journal, Ids ids, Clock clock) {
        this.attendances = attendances;
        this.running = running;
        this.passes = passes;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Passes a door has taken, maybe without a network and long ago. One that is not ours does not spoil the others. */
    @WithTransaction
    Uni<Outcomes> scan(Scans scans, Actor actor) {
        List<JournalEntry> happened = new ArrayList<>();
        return Multi.createFrom()
                .iterable(scans.scans())
                .onItem()
                .transformToUniAndConcatenate(scan -> scan(scan, actor, happened))
                .collect()
                .asList()
                .call(() -> append(actor, happened))
                .map(Outcomes::new);
    }

    private Uni<Outcome> scan(Scan scan, Actor actor, List<JournalEntry> happened) {
        OffsetDateTime at = scan.at();
        LocalDate day = at.atZoneSameInstant(FiscalYear.TOKYO).toLocalDate();
        boolean recent = !at.isAfter(now().plusMinutes(5)) && at.isAfter(now().minusDays(LATEST_SCAN_DAYS));
        return passes.read(scan.pass())
                .filter(shown -> recent && shown.day().equals(day))
                .map(shown -> running.require(shown.match(), actor)
                        .chain(match ->
                                match.side() == Side.NEED && isOpen(match) ? show(match, day, at, happened) : notOurs())
                        .onFailure(Problem.class)
                        .recoverWithUni(KeepingAttendance::notOurs))
                .orElseGet(KeepingAttendance::notOurs);
    }

    private static Uni<Outcome> notOurs() {
        return Uni.createFrom().item(new Outcome(ScanOutcome.NOT_OURS, null));
    }

    private Uni<Outcome> show(Running match, LocalDate day, OffsetDateTime at, List<JournalEntry> happened) {
        return on(match.id(), day)
                .invoke(attendance -> attendance.shown(at, now()))
                .chain(attendances::persist)
                .chain(() -> running.begin(match.id(), Side.NEED))
                .invoke(begun -> {
                    happened.addAll(begun);
                    happened.add(new JournalEntry("AttendanceShown", match.id()));
                })
                .replaceWith(new Outcome(ScanOutcome.TAKEN, match.id()));
    }

    @WithSession
    Uni<Days> read(UUID match, Actor actor) {
        return running.read(match, actor).chain(this::view);
    }

    /** Minutes of a day, as one side says; the day begins to exist with it. */
    @WithTransaction
    Uni<Days> state(UUID id, LocalDate day, int minutes, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today) || day.isBefore(today.minusDays(LONGEST_AGO_DAYS))) {
            throw AttendanceProblem.ATTENDANCE_DAY_WRONG.problem();
        }
        return running.require(id, actor)
                .invoke(match -> {
                    if (!isOpen(match)) {
                        throw AttendanceProblem.ATTENDANCE_NOT_OPEN.problem();
                    }
                })
                .chain(match -> on(id, day).chain(attendance -> {
                    JournalEntry said = attendance.say(match.side(), minutes, now());
                    return attendances.persist(attendance).chain(() -> running.begin(id, match.side())
                            .chain(begun -> {
                                List<JournalEntry> happened = new ArrayList<>(begun);
                                happened.add(said);
                                return append(actor, happened);
                            }));
                }))
                .chain(() -> running.read(id, actor))
                .chain(this::view);
    }

    private static boolean isOpen(Running match) {
        return match.status() == MatchStatus.CONFIRMED || match.status() == MatchStatus.ACTIVE;
    }

    private Uni<Attendance> on(UUID match, LocalDate day) {
        return attendances
                .on(match, day)
                .map(known -> known.orElseGet(() -> new Attendance(ids.next(), match, day, now())));
    }

    /** It is done, says either side once the hours of every day hold. */
    @WithTransaction
    Uni<Days> complete(UUID id, Actor actor) {
        return running.require(id, actor)
                .call(match -> attendances.of(id).invoke(days -> {
                    if (days.stream().anyMatch(day -> day.minutes() == null)) {
                        throw AttendanceProblem.HOURS_NOT_CONFIRMED.problem();
                    }
                }))
                .chain(match -> running.begin(id, match.side()).chain(begun -> running.complete(id, match.side(), false)
                        .chain(completed -> {
                            List<JournalEntry> happened = new ArrayList<>(begun);
                            happened.add(completed);
                            return append(actor, happened);
                        })))
                .chain(() -> running.read(id, actor))
                .chain(this::view);
    }

    @WithTransaction
    Uni<Days> miss(UUID id, String reason, Actor actor) {
        return running.require(id, actor)
                .chain(match -> running.miss(id, match.side(), reason))
                .chain(happened -> append(actor, happened))
                .chain(() -> running.read(id, actor))
                .chain(this::view);
    }

    private Uni<Days> view(Running match) {
        return attendances.of(match.id()).map(days -> {
            Side side = match.side() == null ? Side.NEED : match.side();
            return new Days(
                    match.status(),
                    days.stream().map(day -> view(day, side)).toList(),
                    days.stream()
                            .filter(day -> day.minutes() != null)
                            .mapToLong(Attendance::minutes)
                            .sum());
        });
    }

    private static Day view(Attendance day, Side side) {
        return new Day(
                day.id(),
                day.day(),
                day.cameAt(),
                day.leftAt(),
                day.seen(),
                day.said(side),
                day.said(side.other()),
                day.minutes(),
                day.isDisputed(),
                day.settlement());
    }

    private Uni<Void> append(Actor actor, List<JournalEntry> happened) {
        return journal.append(actor, happened.toArray(JournalEntry[]::new));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
