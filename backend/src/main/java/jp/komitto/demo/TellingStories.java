package jp.komitto.demo;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.accounts.AccountFacts;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.samples.SampleCast;
import jp.komitto.shared.samples.SampleStory;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;

/** Gives the demo people something in hand, where there are samples at all. */
@ApplicationScoped
class TellingStories {

    private static final String MANAGED = """
            select m.group_id from group_membership m join citizen_group g on g.id = m.group_id and g.sample
             where m.account_id = $1 and m.role = 'MANAGER' limit 1
            """;

    private final List<SampleStory> stories;
    private final KnownAccounts accounts;
    private final Database database;

    @Inject
    TellingStories(@All List<SampleStory> stories, KnownAccounts accounts, Database database) {
        this.stories = stories.stream()
                .sorted(Comparator.comparingInt(SampleStory::turn))
                .toList();
        this.accounts = accounts;
        this.database = database;
    }

    Uni<Void> tell() {
        return cast().chain(cast -> Multi.createFrom()
                .iterable(cast == null ? List.<SampleStory>of() : stories)
                .onItem()
                .transformToUniAndConcatenate(story -> story.tell(cast))
                .collect()
                .last()
                .replaceWithVoid());
    }

    /** Null where nobody has a sample group to act for. */
    @WithSession
    Uni<SampleCast> cast() {
        Map<String, Actor> people = new HashMap<>();
        Map<String, UUID> groups = new HashMap<>();
        return Multi.createFrom()
                .items(DemoPerson.values())
                .onItem()
                .transformToUniAndConcatenate(person -> accounts.byEmail(person.email())
                        .map(known -> known.orElseThrow())
                        .invoke(account -> people.put(person.key(), actor(person, account)))
                        .chain(account -> database.query(MANAGED, Tuple.of(account.id())))
                        .invoke(rows -> rows.forEach(row -> groups.put(person.key(), row.getUUID("group_id")))))
                .collect()
                .last()
                .map(last -> groups.size() < 2 ? null : new SampleCast(people, groups));
    }

    /** Staff act in their office, everybody else as a person. */
    private static Actor actor(DemoPerson person, AccountFacts account) {
        Role role = person.isStaff() ? person.role() : Role.CITIZEN;
        return new Actor(account.id(), Set.of(role), Set.of(), null, Set.of(), account.isMinor(), null, null);
    }
}
