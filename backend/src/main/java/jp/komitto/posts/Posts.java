package jp.komitto.posts;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import jp.komitto.files.FileOwner;

/** All posts. */
@ApplicationScoped
class Posts implements PanacheRepositoryBase<Post, UUID> {

    static final String OWNER_KIND = "POST";

    Uni<Post> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(PostProblem.POST_NOT_FOUND::problem);
    }

    static FileOwner owner(UUID post) {
        return new FileOwner(OWNER_KIND, post);
    }
}
