package jp.komitto.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/**
 * Wherever in the database an account can stand, somebody answers for it: shows it to the person and knows what becomes of it when
 * the person goes. The database itself says which columns there are.
 */
@QuarkusTest
class PersonalColumnsTest {

    /** What can hold an id and refers to no table but accounts, or to none; and the texts that name who acted. */
    private static final String COLUMNS = """
            select c.relname || '.' || a.attname as name
              from pg_attribute a
              join pg_class c on c.oid = a.attrelid
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not like 'test\\_%'
               and a.attnum > 0 and not a.attisdropped and a.attname <> 'id'
               and (a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype) or a.attname in ('actor', 'caller'))
               and not exists (select 1 from pg_constraint k
                                where k.contype = 'f' and k.conrelid = c.oid and a.attnum = any(k.conkey)
                                  and k.confrelid <> 'account'::regclass)
            """;

    /** Ids of groups, wherever they stand without a reference since a group may still be being registered. */
    private static final String GROUP = ".group_id";

    /** Ids of other things: whoever adds one says here what it is. */
    private static final Set<String> THINGS = Set.of(
            "journal.subject", // what happened to it
            "stored_file.owner_id", // the registration, post or proposal it belongs to
            "listing.copied_from", // another listing
            "listing.on_behalf_of"); // somebody without an account, known to the coordinators alone

    @Inject
    Database database;

    @Inject
    @All
    List<PersonalData> contexts;

    private Set<String> unanswered(Set<String> answered) {
        Set<String> left = new TreeSet<>();
        Vertx.await(() -> database.query(COLUMNS)).forEach(row -> left.add(row.getString("name")));
        left.removeAll(THINGS);
        left.removeIf(column -> column.endsWith(GROUP));
        left.removeAll(answered);
        return left;
    }

    private Set<String> answered() {
        return contexts.stream().flatMap(context -> context.columns().stream()).collect(Collectors.toSet());
    }

    @Test
    void everyPlaceOfAnAccountHasSomebodyWhoAnswersForIt() {
        assertThat(unanswered(answered()))
                .as(
                        "name it in columns() of the context's PersonalData, show it in of() and say in forget() what becomes of it")
                .isEmpty();
    }

    /** The control: each of them is missed as soon as its context is silent, so what is named is there. */
    @Test
    void aContextThatSaysNothingIsMissed() {
        for (PersonalData context : contexts) {
            Set<String> others = new HashSet<>(answered());
            others.removeAll(context.columns());
            assertThat(unanswered(others)).as(context.section()).isEqualTo(context.columns());
        }
    }

    @Test
    void nobodyAnswersForWhatAnotherAnswersFor() {
        assertThat(contexts.stream().flatMap(context -> context.columns().stream()))
                .doesNotHaveDuplicates();
        assertThat(contexts.stream().map(PersonalData::section)).doesNotHaveDuplicates();
    }
}
