package jp.komitto.files;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.komitto.files.FileAccess.Reach;
import jp.komitto.shared.security.Actor;

/** Gives a file to whom its owner lets have it; to anybody else it does not exist. */
@ApplicationScoped
class ReadingFiles {

    private final StoredFiles files;
    private final Map<String, FileAccess> owners;

    @Inject
    ReadingFiles(StoredFiles files, @All List<FileAccess> owners) {
        this.files = files;
        this.owners = owners.stream().collect(Collectors.toMap(FileAccess::ownerKind, Function.identity()));
    }

    /** A file on its way out. */
    record Download(String name, String mediaType, boolean isPublic, Buffer content) {}

    @WithSession
    Uni<Download> read(UUID id, Optional<Actor> asker) {
        return files.require(id).chain(file -> reach(file, asker).chain(reach -> {
            if (reach == Reach.NOBODY) {
                throw FileProblem.FILE_NOT_FOUND.problem();
            }
            return files.content(id)
                    .map(content -> new Download(file.name(), file.mediaType(), reach == Reach.EVERYBODY, content));
        }));
    }

    private Uni<Reach> reach(StoredFile file, Optional<Actor> asker) {
        FileAccess owner = owners.get(file.owner().kind());
        return owner == null
                ? Uni.createFrom().item(Reach.NOBODY)
                : owner.reach(file.owner().id(), asker);
    }
}
