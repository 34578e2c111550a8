package jp.komitto.shared.journal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Appends what happened to the journal, inside the transaction in which it happened. */
@ApplicationScoped
public class Journal {

    private static final String APPEND =
            """
            insert into journal (at, type, subject, actor)
            select $1, happened.type, happened.subject, $4
              from unnest($2::text[], $3::uuid[]) with ordinality as happened (type, subject, position)
             order by happened.position
            """;

    private final Clock clock;

    @Inject
    public Journal(Clock clock) {
        this.clock = clock;
    }

    /** Appends last in a transaction: from here to the commit no other transaction can append. */
    public Uni<Void> append(SqlConnection transaction, String actor, List<JournalEntry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple tuple = Tuple.tuple()
                .addOffsetDateTime(OffsetDateTime.now(clock))
                .addArrayOfString(entries.stream().map(JournalEntry::type).toArray(String[]::new))
                .addArrayOfUUID(entries.stream().map(JournalEntry::subject).toArray(UUID[]::new))
                .addString(actor);
        return transaction.preparedQuery(APPEND).execute(tuple).replaceWithVoid();
    }
}
