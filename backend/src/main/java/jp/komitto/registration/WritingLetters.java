package jp.komitto.registration;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jp.komitto.city.Office;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;

/** Letters to print. They name a person, so reading one leaves a trace. */
@ApplicationScoped
class WritingLetters {

    private final Registrations registrations;
    private final Applicants applicants;
    private final Representatives representatives;
    private final Office office;
    private final Journal journal;
    private final Clock clock;

    @Inject
    WritingLetters(
            Registrations registrations,
            Applicants applicants,
            Representatives representatives,
            Office office,
            Journal journal,
            Clock clock) {
        this.registrations = registrations;
        this.applicants = applicants;
        this.representatives = representatives;
        this.office = office;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Letter> forDesk(UUID id, Actor actor) {
        return registrations
                .read(id)
                .chain(this::letter)
                .call(() -> journal.append(actor, new JournalEntry("ContactRead", id)));
    }

    @WithTransaction
    Uni<Letter> forApplicants(UUID id, Actor actor) {
        return applicants.read(id, actor).chain(this::letter);
    }

    private Uni<Letter> letter(Registration registration) {
        return representatives
                .of(registration.id(), registration.versions())
                .map(representative -> Letter.of(registration, representative, office, LocalDate.now(clock)));
    }
}
