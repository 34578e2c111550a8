package jp.komitto.registration;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.komitto.directory.DirectoryProblem;
import jp.komitto.directory.GroupAttribute;
import jp.komitto.directory.GroupStatus;
import jp.komitto.directory.PublishingGroups;
import jp.komitto.form.RegistrationRules;
import jp.komitto.form.Representative;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Actor;

/** What happens to a registration after it was approved, inside the use case at hand; the directory follows every step. */
@ApplicationScoped
public class RegisteredGroups {

    private static final String CALENDAR = "calendar";

    private final Registrations registrations;
    private final Applicants applicants;
    private final Representatives representatives;
    private final PublishingGroups groups;
    private final RegistrationRules rules;
    private final Journal journal;
    private final Clock clock;

    @Inject
    RegisteredGroups(
            Registrations registrations,
            Applicants applicants,
            Representatives representatives,
            PublishingGroups groups,
            RegistrationRules rules,
            Journal journal,
            Clock clock) {
        this.registrations = registrations;
        this.applicants = applicants;
        this.representatives = representatives;
        this.groups = groups;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /** Where a group's registration stands. */
    public record Standing(RegistrationStatus status, LocalDate registeredUntil) {

        /** Whether its page can be changed. */
        public boolean isAlive() {
            return status == RegistrationStatus.REGISTERED
                    || status == RegistrationStatus.EXPIRED
                    || status == RegistrationStatus.SUSPENDED;
        }
    }

    public Uni<Standing> require(UUID group, Actor actor) {
        return lock(group, actor).map(one -> new Standing(one.status(), one.registeredUntil()));
    }

    /** A group that was in the directory before its people came has its registration from now on. */
    private Uni<Registration> lock(UUID group, Actor actor) {
        return registrations
                .require(group)
                .onFailure(problem -> problem instanceof Problem refused
                        && refused.code() == RegistrationProblem.REGISTRATION_NOT_FOUND)
                .recoverWithUni(() -> adopt(group, actor));
    }

    private Uni<Registration> adopt(UUID group, Actor actor) {
        return SessionTransaction.current()
                .chain(transaction -> groups.require(transaction, group))
                .chain(standing -> {
                    if (standing.status() != GroupStatus.REGISTERED) {
                        throw DirectoryProblem.GROUP_NOT_FOUND.problem();
                    }
                    return registrations.persist(
                            Registration.adopted(group, rules.registeredUntil(today()), actor, now()));
                });
    }

    /** The representative as the city knows it now. */
    public Uni<Representative> representative(UUID group) {
        return representatives.of(group, Representatives.BEING_WRITTEN);
    }

    public Uni<Void> represent(UUID group, Representative representative) {
        return representatives.write(group, representative);
    }

    /** Whoever decides for the city stands outside the group. */
    public Uni<Void> requireOutsider(UUID group, Actor actor) {
        return lock(group, actor).chain(one -> applicants.requireOutsider(one, actor));
    }

    /** Suspends, resumes or dissolves. The city never decides about a group of the one who acts for it. */
    public Uni<Void> take(UUID group, Step step, Party party, String reason, Actor actor) {
        return lock(group, actor)
                .call(one -> party == Party.CITY
                        ? applicants.requireOutsider(one, actor)
                        : Uni.createFrom().voidItem())
                .chain(one -> {
                    JournalEntry taken = one.take(step, party, now()).because(reason);
                    return show(one).chain(() -> journal.append(actor, taken));
                });
    }

    /** For another year, on a declaration that was made anew; the page counts as confirmed. */
    public Uni<LocalDate> renew(
            UUID group, int declaredVersion, UUID declaredBy, OffsetDateTime declaredAt, Actor actor) {
        return lock(group, actor)
                .call(one -> applicants.requireOutsider(one, actor))
                .chain(one -> {
                    JournalEntry renewed = one.redeclared(declaredVersion, declaredBy, declaredAt)
                            .decide(Step.RENEW, null, rules.registeredUntil(today()), actor, now());
                    return show(one)
                            .chain(() -> confirm(group))
                            .chain(() -> journal.append(actor, renewed))
                            .replaceWith(one.registeredUntil());
                });
    }

    /** What the page says counts as right today. */
    public Uni<Void> confirm(UUID group) {
        return SessionTransaction.current().chain(transaction -> groups.require(transaction, group)
                .chain(standing -> groups.update(
                        transaction, group, standing.facts().with(GroupAttribute.CONFIRMED_ON, today()))));
    }

    private Uni<Void> show(Registration registration) {
        GroupStatus status = GroupStatus.valueOf(registration.status().name());
        return SessionTransaction.current().chain(transaction -> groups.status(transaction, registration.id(), status));
    }

    /** Takes groups whose grace is over out of the directory. Answers how many. */
    public Uni<Integer> expireOverdue() {
        LocalDate lastGrace = today().minusDays(rules.graceDays());
        return registrations
                .endedBefore(lastGrace)
                .chain(overdue -> oneByOne(overdue, one -> {
                    JournalEntry expired = one.take(Step.EXPIRE, Party.CALENDAR, now());
                    return show(one).replaceWith(expired);
                }));
    }

    /** Reminds groups whose renewal has opened, once for each end of registration. Answers how many. */
    public Uni<Integer> remind() {
        return registrations
                .toRemind(today().plusDays(rules.renewalOpensDaysBefore() + 1L))
                .chain(due -> oneByOne(due, one -> Uni.createFrom().item(one::nudge)));
    }

    private Uni<Integer> oneByOne(List<Registration> all, Function<Registration, Uni<? extends JournalEntry>> act) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(act)
                .collect()
                .asList()
                .call(entries -> journal.append(CALENDAR, entries))
                .map(List::size);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
