package jp.komitto.posts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.files.FileAccess;
import jp.komitto.shared.security.Actor;

/** Photos are seen by whoever may read their post. */
@ApplicationScoped
class PhotoAccess implements FileAccess {

    private final Posts posts;
    private final ReadingPosts reading;

    @Inject
    PhotoAccess(Posts posts, ReadingPosts reading) {
        this.posts = posts;
        this.reading = reading;
    }

    @Override
    public String ownerKind() {
        return Posts.OWNER_KIND;
    }

    @Override
    public Uni<Reach> reach(UUID owner, Optional<Actor> asker) {
        return posts.findById(owner)
                .chain(post -> post == null
                        ? Uni.createFrom().item(Reach.NOBODY)
                        : reading.isFor(post, asker).map(allowed -> reach(post, allowed)));
    }

    private static Reach reach(Post post, boolean allowed) {
        if (!allowed) {
            return Reach.NOBODY;
        }
        return post.status() == Post.Status.PUBLISHED ? Reach.EVERYBODY : Reach.ASKER;
    }
}
