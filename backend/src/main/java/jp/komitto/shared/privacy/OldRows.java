package jp.komitto.shared.privacy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import jp.komitto.shared.database.SessionTransaction;

/** One rule's statement, which takes away what is older than {@code $1} and returns a row for each. */
public record OldRows(String rule, String sql) implements Retained {

    @Override
    public Uni<Integer> remove(OffsetDateTime before) {
        return SessionTransaction.current()
                .chain(transaction ->
                        transaction.rows("with gone as (" + sql + ") select count(*) from gone", Tuple.of(before)))
                .map(rows -> ((Long) rows.getFirst()[0]).intValue());
    }
}
