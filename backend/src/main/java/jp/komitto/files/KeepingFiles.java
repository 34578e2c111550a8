package jp.komitto.files;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;

/** Keeps files for their owners, inside the use case at hand; looking into a file comes before it, outside any transaction. */
@ApplicationScoped
public class KeepingFiles {

    static final long LARGEST = 10L * 1024 * 1024;

    private final StoredFiles files;
    private final UploadPool pool;
    private final Ids ids;
    private final Clock clock;

    @Inject
    KeepingFiles(StoredFiles files, UploadPool pool, Ids ids, Clock clock) {
        this.files = files;
        this.pool = pool;
        this.ids = ids;
        this.clock = clock;
    }

    /** A file that has been looked into and may be kept. */
    public static final class Accepted {

        private final Prepared file;

        private Accepted(Prepared file) {
            this.file = file;
        }
    }

    public Uni<Accepted> accept(String name, Path upload, long size, boolean picturesOnly) {
        if (size == 0) {
            return Uni.createFrom().failure(FileProblem.FILE_MISSING.problem());
        }
        return size > LARGEST
                ? Uni.createFrom().failure(FileProblem.FILE_TOO_LARGE.problem())
                : pool.run(() -> new Accepted(Prepared.of(name, upload, picturesOnly)));
    }

    public Uni<FileView> keep(FileOwner owner, String label, String alt, Accepted accepted, Actor actor) {
        StoredFile file =
                new StoredFile(ids.next(), owner, label, accepted.file, alt, actor, OffsetDateTime.now(clock));
        return files.alone(owner)
                .chain(() -> files.of(owner))
                .invoke(known -> {
                    if (known.size() >= StoredFiles.MOST_OF_ONE_OWNER) {
                        throw FileProblem.FILES_TOO_MANY.problem();
                    }
                })
                .chain(() -> files.keep(file, accepted.file.content()))
                .map(kept -> file.view());
    }

    public Uni<List<FileView>> of(FileOwner owner) {
        return files.of(owner).map(all -> all.stream().map(StoredFile::view).toList());
    }

    /** Says anew what a picture shows. */
    public Uni<FileView> describe(FileOwner owner, UUID id, String alt) {
        return files.require(owner, id).invoke(file -> file.describe(alt)).map(StoredFile::view);
    }

    public Uni<Void> remove(FileOwner owner, UUID id) {
        return files.require(owner, id).chain(files::delete);
    }

    public Uni<Void> removeAll(FileOwner owner) {
        return files.of(owner)
                .chain(all -> all.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : files.delete("ownerKind = ?1 and ownerId = ?2", owner.kind(), owner.id())
                                .replaceWithVoid());
    }
}
