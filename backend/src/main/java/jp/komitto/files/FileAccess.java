package jp.komitto.files;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.shared.security.Actor;

/** The say of a context over its files. Asked anew at every download. */
public interface FileAccess {

    /** What files may be shown to whom. */
    enum Reach {
        /** To anybody, and kept by browsers as long as they like: a file never changes. */
        EVERYBODY,
        /** To the one who asks now. */
        ASKER,
        NOBODY
    }

    String ownerKind();

    Uni<Reach> reach(UUID owner, Optional<Actor> asker);
}
