package jp.komitto.registration;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.directory.GroupAttribute;
import jp.komitto.directory.PublishingGroups;
import jp.komitto.form.Answers;
import jp.komitto.form.Correction;
import jp.komitto.form.FieldChanges;
import jp.komitto.form.FieldChanges.FieldChange;
import jp.komitto.form.RegistrationRules;
import jp.komitto.form.Representative;
import jp.komitto.registration.RegistrationViews.CorrectionAsked;
import jp.komitto.registration.RegistrationViews.DeskView;
import jp.komitto.registration.RegistrationViews.VersionView;
import jp.komitto.registration.RegistrationViews.View;
import jp.komitto.registration.Versions.Version;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;

/** What the city does with a registration that was handed in. */
@ApplicationScoped
class DecidingRegistrations {

    private static final Set<String> APART =
            Set.of(FieldChanges.REPRESENTATIVE, FieldChanges.DOCUMENTS, FieldChanges.DECLARATION);
    private static final String SOURCE = "こみっと広場への登録";

    private final Registrations registrations;
    private final Applicants applicants;
    private final ShowingRegistrations showing;
    private final Representatives representatives;
    private final Versions versions;
    private final PublishingGroups groups;
    private final RegistrationRules rules;
    private final Journal journal;
    private final Clock clock;

    @Inject
    DecidingRegistrations(
            Registrations registrations,
            Applicants applicants,
            ShowingRegistrations showing,
            Representatives representatives,
            Versions versions,
            PublishingGroups groups,
            RegistrationRules rules,
            Journal journal,
            Clock clock) {
        this.registrations = registrations;
        this.applicants = applicants;
        this.showing = showing;
        this.representatives = representatives;
        this.versions = versions;
        this.groups = groups;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /** Shows contact details to staff, so it leaves a trace (C6). A draft of people themselves is theirs alone. */
    @WithTransaction
    Uni<DeskView> read(UUID id, Actor actor) {
        return registrations
                .read(id)
                .invoke(registration -> {
                    boolean theirsAlone = registration.versions() == 0
                            && !registration.channel().isThroughStaff();
                    if (theirsAlone && registration.status() == RegistrationStatus.DRAFT) {
                        throw RegistrationProblem.REGISTRATION_NOT_FOUND.problem();
                    }
                })
                .chain(registration -> showing.view(registration).chain(view -> versions.of(id)
                        .chain(all -> changes(id, all).map(changes -> desk(view, all, changes)))))
                .call(() -> journal.append(actor, new JournalEntry("ContactRead", id)));
    }

    private static DeskView desk(View view, List<Version> all, List<FieldChange> changes) {
        List<VersionView> handedIn = all.stream()
                .map(one -> new VersionView(one.number(), one.hash(), one.submittedAt()))
                .toList();
        return new DeskView(view, handedIn, changes);
    }

    private Uni<List<FieldChange>> changes(UUID id, List<Version> all) {
        if (all.size() < 2) {
            return Uni.createFrom().item(List.of());
        }
        Version before = all.get(all.size() - 2);
        Version after = all.getLast();
        return representatives.of(id, before.number()).chain(old -> representatives
                .of(id, after.number())
                .map(young -> FieldChanges.between(with(before.said(), old), with(after.said(), young))));
    }

    private static Map<String, Object> with(Map<String, Object> said, Representative representative) {
        Map<String, Object> all = new HashMap<>(said);
        all.put("representative.name", representative.name());
        all.put("representative.kana", representative.kana());
        all.put("representative.phone", representative.phone());
        all.put("representative.email", representative.email());
        return all;
    }

    @WithTransaction
    Uni<View> askToCorrect(UUID id, CorrectionAsked asked, Actor actor) {
        if (!asked.fields().stream()
                .allMatch(field ->
                        APART.contains(field) || Answers.attribute(field).isPresent())) {
            throw RegistrationProblem.CORRECTION_FIELDS_UNKNOWN.problem();
        }
        LocalDate deadline = asked.deadline() == null ? today().plusDays(rules.correctionDays()) : asked.deadline();
        requireAhead(deadline);
        Correction correction =
                new Correction(asked.reason(), deadline.toString(), List.copyOf(Set.copyOf(asked.fields())));
        return others(id, actor)
                .call(registration -> journal.append(actor, registration.returned(correction, now())))
                .chain(showing::view);
    }

    @WithTransaction
    Uni<View> extend(UUID id, LocalDate deadline, Actor actor) {
        requireAhead(deadline);
        return others(id, actor)
                .call(registration -> journal.append(actor, registration.extend(deadline)))
                .chain(showing::view);
    }

    @WithTransaction
    Uni<View> approve(UUID id, Actor actor) {
        return others(id, actor)
                .call(registration -> {
                    JournalEntry approved =
                            registration.decide(Step.APPROVE, null, rules.registeredUntil(today()), actor, now());
                    return publish(registration).chain(() -> journal.append(actor, approved));
                })
                .chain(showing::view);
    }

    private Uni<Void> publish(Registration registration) {
        return SessionTransaction.current()
                .chain(transaction -> groups.create(
                        transaction,
                        registration.id(),
                        Answers.facts(registration.answers())
                                .with(GroupAttribute.CONFIRMED_ON, today())
                                .with(GroupAttribute.SOURCE_TITLE, SOURCE)
                                .with(GroupAttribute.SOURCE_AS_OF, today())));
    }

    @WithTransaction
    Uni<View> refuse(UUID id, String reason, Actor actor) {
        return others(id, actor)
                .call(registration ->
                        journal.append(actor, registration.decide(Step.REFUSE, reason, null, actor, now())))
                .chain(showing::view);
    }

    private Uni<Registration> others(UUID id, Actor actor) {
        return registrations.require(id).call(registration -> applicants.requireOutsider(registration, actor));
    }

    private void requireAhead(LocalDate deadline) {
        if (deadline.isBefore(today()) || deadline.isAfter(today().plusYears(1))) {
            throw RegistrationProblem.CORRECTION_DEADLINE_PAST.problem();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
