package jp.komitto.shared.journal;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.database.Transaction;
import jp.komitto.shared.security.Actor;

/** Appends what happened to the journal, inside the transaction in which it happened. */
@ApplicationScoped
public class Journal {

    private static final String APPEND = """
            insert into journal (at, type, subject, actor, on_behalf_of, reason, facts)
            select $1, happened.type, happened.subject, $4, happened.on_behalf_of, happened.reason, happened.facts::jsonb
              from unnest($2::text[], $3::uuid[], $5::text[], $6::text[], $7::text[])
                   with ordinality as happened (type, subject, on_behalf_of, reason, facts, position)
             order by happened.position
            """;

    private final Clock clock;

    @Inject
    public Journal(Clock clock) {
        this.clock = clock;
    }

    /** Into the transaction of the Hibernate session at hand: last in the use case, like every append. */
    public Uni<Void> append(Actor actor, JournalEntry... entries) {
        List<JournalEntry> all = List.of(entries).stream()
                .map(entry -> entry.onBehalfOf() == null ? entry.onBehalfOf(actor.onBehalfOf()) : entry)
                .toList();
        return append(actor.inJournal(), all);
    }

    /** The same for what no person did: the calendar, a clean-up. */
    public Uni<Void> append(String actor, List<JournalEntry> entries) {
        return SessionTransaction.current().chain(transaction -> append(transaction, actor, entries));
    }

    public Uni<Void> append(SqlConnection transaction, String actor, List<JournalEntry> entries) {
        return append(Transaction.of(transaction), actor, entries);
    }

    /** Appends last in a transaction: from here to the commit no other transaction can append. */
    public Uni<Void> append(Transaction transaction, String actor, List<JournalEntry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple tuple = Tuple.tuple()
                .addOffsetDateTime(OffsetDateTime.now(clock))
                .addArrayOfString(texts(entries, JournalEntry::type))
                .addArrayOfUUID(entries.stream().map(JournalEntry::subject).toArray(UUID[]::new))
                .addString(actor)
                .addArrayOfString(texts(entries, JournalEntry::onBehalfOf))
                .addArrayOfString(texts(entries, JournalEntry::reason))
                .addArrayOfString(texts(entries, entry -> new JsonObject(entry.facts()).encode()));
        return transaction.run(APPEND, tuple);
    }

    private static String[] texts(List<JournalEntry> entries, Function<JournalEntry, String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }
}
