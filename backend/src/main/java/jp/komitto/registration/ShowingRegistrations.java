package jp.komitto.registration;

import static jp.komitto.directory.GroupAttribute.CORPORATE_NUMBER;
import static jp.komitto.directory.GroupAttribute.NAME;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.komitto.city.Office;
import jp.komitto.directory.GroupFacts;
import jp.komitto.directory.PublishingGroups;
import jp.komitto.directory.PublishingGroups.Namesake;
import jp.komitto.files.FileOwner;
import jp.komitto.files.FileView;
import jp.komitto.files.KeepingFiles;
import jp.komitto.form.Answers;
import jp.komitto.form.Eligibility;
import jp.komitto.form.FieldChanges;
import jp.komitto.form.RegistrationRules;
import jp.komitto.form.Representative;
import jp.komitto.form.TaskList;
import jp.komitto.registration.RegistrationViews.Contact;
import jp.komitto.registration.RegistrationViews.CorrectionView;
import jp.komitto.registration.RegistrationViews.DecisionView;
import jp.komitto.registration.RegistrationViews.DeclarationState;
import jp.komitto.registration.RegistrationViews.NamesakeView;
import jp.komitto.registration.RegistrationViews.View;

/** Puts together what is known of a registration, inside the use case at hand. */
@ApplicationScoped
class ShowingRegistrations {

    static final String OWNER_KIND = "REGISTRATION";

    private final Representatives representatives;
    private final Versions versions;
    private final KeepingFiles files;
    private final PublishingGroups groups;
    private final Eligibility eligibility;
    private final RegistrationRules rules;
    private final Office office;

    @Inject
    ShowingRegistrations(
            Representatives representatives,
            Versions versions,
            KeepingFiles files,
            PublishingGroups groups,
            Eligibility eligibility,
            RegistrationRules rules,
            Office office) {
        this.representatives = representatives;
        this.versions = versions;
        this.files = files;
        this.groups = groups;
        this.eligibility = eligibility;
        this.rules = rules;
        this.office = office;
    }

    /** Everything about a registration that stands in other places than itself. */
    record Whole(Registration registration, Representative representative, List<FileView> documents, TaskList tasks) {}

    Uni<Whole> whole(Registration registration) {
        return representatives
                .of(registration.id(), Representatives.BEING_WRITTEN)
                .chain(representative -> files.of(owner(registration))
                        .map(documents -> new Whole(
                                registration,
                                representative,
                                documents,
                                new TaskList(
                                        Answers.facts(registration.answers()),
                                        representative,
                                        documents.stream().map(FileView::label).collect(Collectors.toSet()),
                                        isDeclared(registration),
                                        rules))));
    }

    Uni<View> view(Registration registration) {
        GroupFacts facts = Answers.facts(registration.answers());
        return whole(registration).chain(whole -> corrected(whole)
                .chain(corrected -> groups.namesakes(facts.text(NAME), facts.text(CORPORATE_NUMBER), registration.id())
                        .map(namesakes -> view(whole, corrected, namesakes))));
    }

    /** What of the fields the city named says something else by now. */
    private Uni<List<String>> corrected(Whole whole) {
        Registration registration = whole.registration();
        if (registration.correction() == null) {
            return Uni.createFrom().item(List.of());
        }
        return versions.changedSince(registration, whole.documents()).chain(changed -> representatives
                .of(registration.id(), registration.versions())
                .map(before -> registration
                        .lockedTo()
                        .filter(field -> changed.contains(field)
                                || (field.equals(FieldChanges.REPRESENTATIVE)
                                        && !before.isSame(whole.representative())))
                        .toList()));
    }

    static FileOwner owner(Registration registration) {
        return owner(registration.id());
    }

    static FileOwner owner(UUID registration) {
        return new FileOwner(OWNER_KIND, registration);
    }

    private boolean isDeclared(Registration registration) {
        return registration.declaredVersion() != null && registration.declaredVersion() == eligibility.version();
    }

    private View view(Whole whole, List<String> corrected, List<Namesake> namesakes) {
        Registration registration = whole.registration();
        return new View(
                registration.id(),
                registration.status(),
                registration.revision(),
                registration.channel(),
                Answers.shown(registration.answers()),
                whole.representative(),
                whole.documents(),
                new DeclarationState(
                        registration.declaredVersion(), registration.declaredAt(), isDeclared(registration)),
                whole.tasks().states(),
                whole.tasks().missing().isEmpty(),
                CorrectionView.of(registration.correction(), corrected),
                registration.receipt(),
                registration.versions(),
                registration.submittedAt(),
                decision(registration),
                registration.registeredUntil(),
                namesakes.stream().map(NamesakeView::of).toList());
    }

    private DecisionView decision(Registration registration) {
        return registration.decidedAt() == null
                ? null
                : new DecisionView(
                        registration.decisionReason(),
                        registration.decidedAt(),
                        new Contact(office.office(), office.phone()));
    }
}
