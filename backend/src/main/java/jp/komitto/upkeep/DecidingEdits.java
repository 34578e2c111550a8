package jp.komitto.upkeep;

import static jp.komitto.directory.GroupAttribute.CONFIRMED_ON;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.komitto.directory.PublishingGroups;
import jp.komitto.form.Answers;
import jp.komitto.registration.RegisteredGroups;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.upkeep.UpkeepViews.EditView;

/** The city looks at who a group wants to be from now on. */
@ApplicationScoped
class DecidingEdits {

    private final GroupEdits edits;
    private final ShowingGroups showing;
    private final PublishingGroups groups;
    private final RegisteredGroups registered;
    private final Journal journal;
    private final Clock clock;

    @Inject
    DecidingEdits(
            GroupEdits edits,
            ShowingGroups showing,
            PublishingGroups groups,
            RegisteredGroups registered,
            Journal journal,
            Clock clock) {
        this.edits = edits;
        this.showing = showing;
        this.groups = groups;
        this.registered = registered;
        this.journal = journal;
        this.clock = clock;
    }

    /** May show a person's contact details, so it leaves a trace. */
    @WithTransaction
    Uni<EditView> read(UUID id, Actor actor) {
        return edits.require(id)
                .call(edit -> journal.append(actor, new JournalEntry("ContactRead", edit.groupId())))
                .chain(showing::view);
    }

    @WithTransaction
    Uni<EditView> publish(UUID id, Actor actor) {
        return edits.require(id)
                .call(edit -> registered.requireOutsider(edit.groupId(), actor))
                .chain(edit -> showing.view(edit)
                        .call(view -> {
                            JournalEntry published = edit.settle(GroupEdit.Status.PUBLISHED, null, actor, now());
                            return write(edit)
                                    .chain(() -> represent(edit))
                                    .chain(() -> edits.forgetContact(id))
                                    .chain(() -> journal.append(actor, published));
                        })
                        .map(view -> settled(view, edit)));
    }

    private Uni<Void> write(GroupEdit edit) {
        return SessionTransaction.current().chain(transaction -> groups.require(transaction, edit.groupId())
                .chain(page -> {
                    Map<String, Object> answers = new HashMap<>(Answers.of(page.facts()));
                    answers.putAll(edit.answers());
                    return groups.update(
                            transaction,
                            edit.groupId(),
                            page.facts().overlaidBy(Answers.facts(answers)).with(CONFIRMED_ON, LocalDate.now(clock)));
                }));
    }

    private Uni<Void> represent(GroupEdit edit) {
        return edits.representative(edit.id())
                .chain(wanted -> wanted.map(person -> registered.represent(edit.groupId(), person))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    @WithTransaction
    Uni<EditView> decline(UUID id, String reason, Actor actor) {
        return edits.require(id)
                .call(edit -> registered.requireOutsider(edit.groupId(), actor))
                .chain(edit -> showing.view(edit)
                        .call(view -> {
                            JournalEntry declined = edit.settle(GroupEdit.Status.DECLINED, reason, actor, now());
                            return edits.forgetContact(id).chain(() -> journal.append(actor, declined));
                        })
                        .map(view -> settled(view, edit)));
    }

    private static EditView settled(EditView asked, GroupEdit edit) {
        return new EditView(
                asked.id(),
                asked.groupId(),
                edit.status(),
                asked.changes(),
                asked.askedAt(),
                edit.reason(),
                edit.decidedAt());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
