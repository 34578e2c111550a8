package jp.komitto.upkeep;

import static jp.komitto.directory.GroupAttribute.*;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.directory.GroupAttribute;
import jp.komitto.directory.GroupFacts;
import jp.komitto.directory.PublishingGroups;
import jp.komitto.directory.PublishingGroups.Standing;
import jp.komitto.form.Answers;
import jp.komitto.form.FieldChanges;
import jp.komitto.form.FieldChanges.FieldChange;
import jp.komitto.form.Representative;
import jp.komitto.membership.Belonging;
import jp.komitto.registration.RegisteredGroups;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;
import jp.komitto.shared.web.IfMatch;
import jp.komitto.upkeep.UpkeepViews.Editable;
import jp.komitto.upkeep.UpkeepViews.Patch;

/** Managers change their page: what says who the group is waits for the city, everything else stands at once. */
@ApplicationScoped
class EditingGroups {

    /** Who the group is. */
    static final Set<String> IDENTITY = Set.of(NAME.header(), KIND.header(), GroupAttribute.CORPORATE_NUMBER.header());

    private final GroupEdits edits;
    private final ShowingGroups showing;
    private final PublishingGroups groups;
    private final RegisteredGroups registered;
    private final Belonging belonging;
    private final Answers answers;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    EditingGroups(
            GroupEdits edits,
            ShowingGroups showing,
            PublishingGroups groups,
            RegisteredGroups registered,
            Belonging belonging,
            Answers answers,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.edits = edits;
        this.showing = showing;
        this.groups = groups;
        this.registered = registered;
        this.belonging = belonging;
        this.answers = answers;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Editable> read(UUID group, Actor actor) {
        return belonging.requireMember(group, actor).chain(() -> showing.editable(group, actor));
    }

    @WithTransaction
    Uni<Editable> write(UUID group, String ifMatch, Patch patch, Actor actor) {
        return belonging
                .requireManager(group, actor)
                .chain(() -> alive(group, actor))
                .chain(() -> page(group))
                .invoke(page -> IfMatch.require(ifMatch, page.revision()))
                .chain(page -> write(group, page, patch, actor))
                .chain(() -> showing.editable(group, actor));
    }

    /** What the page says is right as it is: nothing changes but its age. */
    @WithTransaction
    Uni<Editable> confirm(UUID group, Actor actor) {
        return belonging
                .requireManager(group, actor)
                .chain(() -> alive(group, actor))
                .chain(() -> registered.confirm(group))
                .chain(() -> journal.append(actor, new JournalEntry("GroupConfirmed", group)))
                .chain(() -> showing.editable(group, actor));
    }

    private Uni<Void> alive(UUID group, Actor actor) {
        return registered
                .require(group, actor)
                .invoke(standing -> {
                    if (!standing.isAlive()) {
                        throw UpkeepProblem.GROUP_NOT_EDITABLE.problem();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Standing> page(UUID group) {
        return SessionTransaction.current().chain(transaction -> groups.require(transaction, group));
    }

    private Uni<Void> write(UUID group, Standing page, Patch patch, Actor actor) {
        Map<String, Object> before = Answers.of(page.facts());
        Map<String, Object> after =
                patch.answers() == null ? before : answers.merge(before, patch.answers(), "/answers");
        List<FieldChange> changes = FieldChanges.between(before, after);
        Map<String, Object> identity = new HashMap<>();
        Map<String, Object> harmless = new LinkedHashMap<>(before);
        List<String> published = new ArrayList<>();
        changes.forEach(change -> {
            if (IDENTITY.contains(change.field())) {
                identity.put(change.field(), change.after());
            } else {
                published.add(change.field());
                harmless.compute(change.field(), (field, old) -> change.after());
            }
        });
        requireNameAndKind(identity);
        return publish(group, page.facts(), harmless, published, actor)
                .chain(() -> propose(group, identity, patch.representative(), actor));
    }

    private static void requireNameAndKind(Map<String, Object> identity) {
        if (List.of(NAME.header(), KIND.header()).stream()
                .anyMatch(field -> identity.containsKey(field) && identity.get(field) == null)) {
            throw UpkeepProblem.NAME_NEEDED.problem();
        }
    }

    private Uni<Void> publish(
            UUID group, GroupFacts facts, Map<String, Object> harmless, List<String> published, Actor actor) {
        if (published.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        GroupFacts newer = facts.overlaidBy(Answers.facts(harmless)).with(CONFIRMED_ON, LocalDate.now(clock));
        return SessionTransaction.current()
                .chain(transaction -> groups.update(transaction, group, newer))
                .chain(() -> journal.append(
                        actor, new JournalEntry("GroupUpdated", group).with(Map.of("fields", published))));
    }

    private Uni<Void> propose(UUID group, Map<String, Object> identity, Representative wanted, Actor actor) {
        return registered.representative(group).chain(now -> {
            boolean another = wanted != null && !wanted.isSame(now);
            return identity.isEmpty() && !another
                    ? Uni.createFrom().voidItem()
                    : edit(group, actor).chain(edit -> ask(edit, identity, another ? wanted : null, actor));
        });
    }

    private Uni<GroupEdit> edit(UUID group, Actor actor) {
        return edits.waiting(group).chain(waiting -> waiting.map(
                        known -> Uni.createFrom().item(known))
                .orElseGet(() -> edits.persist(new GroupEdit(ids.next(), group, actor, OffsetDateTime.now(clock)))));
    }

    private Uni<Void> ask(GroupEdit edit, Map<String, Object> identity, Representative wanted, Actor actor) {
        JournalEntry asked = edit.ask(identity, actor, OffsetDateTime.now(clock));
        Uni<Void> contact = wanted == null ? Uni.createFrom().voidItem() : edits.propose(edit.id(), wanted);
        return contact.chain(() -> journal.append(actor, asked));
    }

    @WithTransaction
    Uni<Editable> withdraw(UUID group, Actor actor) {
        return belonging
                .requireManager(group, actor)
                .chain(() -> edits.waiting(group))
                .map(waiting -> waiting.orElseThrow(UpkeepProblem.EDIT_NOT_FOUND::problem))
                .chain(edit -> edits.forgetContact(edit.id())
                        .chain(() -> journal.append(
                                actor,
                                edit.settle(GroupEdit.Status.WITHDRAWN, null, actor, OffsetDateTime.now(clock)))))
                .chain(() -> showing.editable(group, actor));
    }
}
