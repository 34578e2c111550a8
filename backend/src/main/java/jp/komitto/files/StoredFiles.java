package jp.komitto.files;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;

/** All files. */
@ApplicationScoped
class StoredFiles implements PanacheRepositoryBase<StoredFile, UUID> {

    static final int MOST_OF_ONE_OWNER = 20;

    private static final String KEEP = "insert into stored_file_content (file_id, bytes) values ($1, $2)";
    private static final String READ = "select bytes from stored_file_content where file_id = $1";
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended('komitto.files.' || $1, 0))";

    /** Two uploads at once would both find the last place free. */
    Uni<Void> alone(FileOwner owner) {
        return SessionTransaction.current()
                .chain(transaction ->
                        transaction.rows(ALONE, Tuple.of(owner.id().toString())))
                .replaceWithVoid();
    }

    Uni<List<StoredFile>> of(FileOwner owner) {
        return list("ownerKind = ?1 and ownerId = ?2 order by keptAt, id", owner.kind(), owner.id());
    }

    Uni<StoredFile> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(FileProblem.FILE_NOT_FOUND::problem);
    }

    Uni<StoredFile> require(FileOwner owner, UUID id) {
        return require(id).invoke(file -> {
            if (!file.owner().equals(owner)) {
                throw FileProblem.FILE_NOT_FOUND.problem();
            }
        });
    }

    Uni<Void> keep(StoredFile file, byte[] content) {
        return persist(file)
                .chain(SessionTransaction::current)
                .chain(transaction -> transaction.run(KEEP, Tuple.of(file.id(), Buffer.buffer(content))));
    }

    Uni<Buffer> content(UUID id) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(READ, Tuple.of(id)))
                .map(rows -> (Buffer) rows.getFirst()[0]);
    }
}
