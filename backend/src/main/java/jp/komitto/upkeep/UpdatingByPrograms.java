package jp.komitto.upkeep;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.directory.GroupStatus;
import jp.komitto.directory.PublishingGroups;
import jp.komitto.directory.PublishingGroups.Standing;
import jp.komitto.form.Answers;
import jp.komitto.form.FieldChanges;
import jp.komitto.form.FieldChanges.FieldChange;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;
import jp.komitto.upkeep.UpkeepViews.ProgramView;

/** Systems of partners keep pages up to date, by the same rules as people, but never say who a group is. */
@ApplicationScoped
class UpdatingByPrograms {

    private final PublishingGroups groups;
    private final Answers answers;
    private final Journal journal;

    @Inject
    UpdatingByPrograms(PublishingGroups groups, Answers answers, Journal journal) {
        this.groups = groups;
        this.answers = answers;
        this.journal = journal;
    }

    @WithTransaction
    Uni<ProgramView> read(UUID group) {
        return page(group).map(page -> view(group, page));
    }

    @WithTransaction
    Uni<ProgramView> write(UUID group, String ifMatch, Map<String, Object> said, Actor actor) {
        return page(group)
                .invoke(page -> requireEditable(page, ifMatch))
                .chain(page -> write(group, page, said, actor))
                .chain(() -> page(group))
                .map(page -> view(group, page));
    }

    private static void requireEditable(Standing page, String ifMatch) {
        if (page.status() == GroupStatus.DISSOLVED) {
            throw UpkeepProblem.GROUP_NOT_EDITABLE.problem();
        }
        IfMatch.require(ifMatch, page.revision());
    }

    private Uni<Void> write(UUID group, Standing page, Map<String, Object> said, Actor actor) {
        Map<String, Object> before = Answers.of(page.facts());
        Map<String, Object> after = answers.merge(before, said, "/answers");
        List<String> changed = FieldChanges.between(before, after).stream()
                .map(FieldChange::field)
                .toList();
        requireHarmless(changed);
        return changed.isEmpty()
                ? Uni.createFrom().voidItem()
                : SessionTransaction.current()
                        .chain(transaction ->
                                groups.update(transaction, group, page.facts().overlaidBy(Answers.facts(after))))
                        .chain(() -> journal.append(
                                actor, new JournalEntry("GroupUpdated", group).with(Map.of("fields", changed))));
    }

    private static void requireHarmless(List<String> changed) {
        List<FieldProblem> identity = changed.stream()
                .filter(EditingGroups.IDENTITY::contains)
                .map(field -> new FieldProblem("/answers/" + field, "この項目は、システムからは変えられません。", "Identity"))
                .toList();
        if (!identity.isEmpty()) {
            throw UpkeepProblem.IDENTITY_NOT_FOR_PROGRAMS.at(identity);
        }
    }

    private Uni<Standing> page(UUID group) {
        return SessionTransaction.current().chain(transaction -> groups.require(transaction, group));
    }

    private static ProgramView view(UUID group, Standing page) {
        return new ProgramView(group, page.revision(), page.status(), Answers.shown(Answers.of(page.facts())));
    }
}
