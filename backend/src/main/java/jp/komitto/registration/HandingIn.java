package jp.komitto.registration;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.files.FileView;
import jp.komitto.files.KeepingFiles;
import jp.komitto.form.DocumentKind;
import jp.komitto.registration.RegistrationViews.Receipt;
import jp.komitto.registration.ShowingRegistrations.Whole;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;

/** Handing in, for the first time or corrected, and the documents that go with it. */
@ApplicationScoped
class HandingIn {

    private final Registrations registrations;
    private final Applicants applicants;
    private final ShowingRegistrations showing;
    private final Representatives representatives;
    private final Versions versions;
    private final KeepingFiles files;
    private final Journal journal;
    private final Clock clock;

    @Inject
    HandingIn(
            Registrations registrations,
            Applicants applicants,
            ShowingRegistrations showing,
            Representatives representatives,
            Versions versions,
            KeepingFiles files,
            Journal journal,
            Clock clock) {
        this.registrations = registrations;
        this.applicants = applicants;
        this.showing = showing;
        this.representatives = representatives;
        this.versions = versions;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Receipt> submit(UUID id, Actor actor) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return applicants.require(id, actor).chain(showing::whole).chain(whole -> receipt(whole.registration(), now)
                .chain(receipt -> submit(whole, receipt, actor, now)));
    }

    /** A number is drawn only for what has none yet: a corrected registration keeps the one people know. */
    private Uni<String> receipt(Registration registration, OffsetDateTime now) {
        return registration.receipt() == null
                ? registrations.nextReceipt(now.toLocalDate())
                : Uni.createFrom().item(registration.receipt());
    }

    private Uni<Receipt> submit(Whole whole, String receipt, Actor actor, OffsetDateTime now) {
        Registration registration = whole.registration();
        JournalEntry submitted = registration.submit(receipt, whole.tasks().missing(), now);
        return versions.freeze(registration, whole.representative(), whole.documents(), actor)
                .call(() -> representatives.freeze(registration.id(), registration.versions()))
                .call(() -> journal.append(actor, submitted))
                .map(hash ->
                        new Receipt(registration.id(), registration.receipt(), registration.versions(), hash, now));
    }

    /** Once more, for those who no longer have it. */
    @WithTransaction
    Uni<Receipt> receipt(UUID id, Actor actor) {
        return applicants.read(id, actor).chain(registration -> versions.of(id).map(all -> {
            if (all.isEmpty()) {
                throw RegistrationProblem.REGISTRATION_STEP_NOT_OPEN.problem();
            }
            Versions.Version latest = all.getLast();
            return new Receipt(id, registration.receipt(), latest.number(), latest.hash(), latest.submittedAt());
        }));
    }

    @WithTransaction
    Uni<FileView> addDocument(UUID id, DocumentKind kind, KeepingFiles.Accepted file, Actor actor) {
        return applicants
                .require(id, actor)
                .invoke(Registration::changeDocuments)
                .chain(registration ->
                        files.keep(ShowingRegistrations.owner(registration), kind.name(), null, file, actor));
    }

    @WithTransaction
    Uni<Void> removeDocument(UUID id, UUID file, Actor actor) {
        return applicants
                .require(id, actor)
                .invoke(Registration::changeDocuments)
                .chain(registration -> files.remove(ShowingRegistrations.owner(registration), file));
    }
}
