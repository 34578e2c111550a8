package jp.komitto.upkeep;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.directory.GroupAttribute;
import jp.komitto.directory.PublishingGroups;
import jp.komitto.form.Answers;
import jp.komitto.form.FieldChanges;
import jp.komitto.form.FieldChanges.FieldChange;
import jp.komitto.form.RegistrationRules;
import jp.komitto.form.Representative;
import jp.komitto.registration.RegisteredGroups;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.security.Actor;
import jp.komitto.upkeep.UpkeepViews.EditView;
import jp.komitto.upkeep.UpkeepViews.Editable;
import jp.komitto.upkeep.UpkeepViews.RenewalView;

/** Puts together what is known of a group and of a change that waits, inside the use case at hand. */
@ApplicationScoped
class ShowingGroups {

    private final GroupEdits edits;
    private final Renewals renewals;
    private final PublishingGroups groups;
    private final RegisteredGroups registered;
    private final RegistrationRules rules;
    private final Clock clock;

    @Inject
    ShowingGroups(
            GroupEdits edits,
            Renewals renewals,
            PublishingGroups groups,
            RegisteredGroups registered,
            RegistrationRules rules,
            Clock clock) {
        this.edits = edits;
        this.renewals = renewals;
        this.groups = groups;
        this.registered = registered;
        this.rules = rules;
        this.clock = clock;
    }

    Uni<Editable> editable(UUID group, Actor actor) {
        return registered.require(group, actor).chain(standing -> SessionTransaction.current()
                .chain(transaction -> groups.require(transaction, group))
                .chain(page -> asked(group).chain(asked -> registered
                        .representative(group)
                        .map(representative -> new Editable(
                                group,
                                page.revision(),
                                standing.status(),
                                Answers.shown(Answers.of(page.facts())),
                                representative,
                                asked.waiting(),
                                asked.answered(),
                                asked.renewal(),
                                standing.registeredUntil(),
                                (LocalDate) page.facts().get(GroupAttribute.CONFIRMED_ON),
                                renewalOpen(standing.registeredUntil()))))));
    }

    /** What the group has asked the city for. */
    private record Asked(EditView waiting, EditView answered, RenewalView renewal) {}

    private Uni<Asked> asked(UUID group) {
        return edits.waiting(group)
                .chain(this::ifAny)
                .chain(waiting -> edits.answered(group).chain(this::ifAny).chain(answered -> renewals.latest(group)
                        .map(renewal ->
                                new Asked(waiting, answered, renewal == null ? null : RenewalView.of(renewal, null)))));
    }

    boolean renewalOpen(LocalDate registeredUntil) {
        return !LocalDate.now(clock).isBefore(rules.renewalOpens(registeredUntil));
    }

    private Uni<EditView> ifAny(Optional<GroupEdit> edit) {
        return edit.map(this::view).orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** What an edit would change of the page as it stands now. */
    Uni<EditView> view(GroupEdit edit) {
        return SessionTransaction.current()
                .chain(transaction -> groups.require(transaction, edit.groupId()))
                .chain(page -> registered.representative(edit.groupId()).chain(before -> edits.representative(edit.id())
                        .map(after -> {
                            List<FieldChange> changes = new ArrayList<>(answersChanged(edit, Answers.of(page.facts())));
                            after.ifPresent(wanted -> changes.addAll(FieldChanges.between(said(before), said(wanted))));
                            return new EditView(
                                    edit.id(),
                                    edit.groupId(),
                                    edit.status(),
                                    changes,
                                    edit.askedAt(),
                                    edit.reason(),
                                    edit.decidedAt());
                        })));
    }

    private static List<FieldChange> answersChanged(GroupEdit edit, Map<String, Object> page) {
        Map<String, Object> wanted = new HashMap<>(page);
        wanted.putAll(edit.answers());
        return FieldChanges.between(page, wanted);
    }

    private static Map<String, Object> said(Representative representative) {
        Map<String, Object> said = new HashMap<>();
        said.put("representative.name", representative.name());
        said.put("representative.kana", representative.kana());
        said.put("representative.phone", representative.phone());
        said.put("representative.email", representative.email());
        return said;
    }
}
