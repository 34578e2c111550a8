package jp.komitto.posts;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.directory.GroupStatus;
import jp.komitto.directory.PublishingGroups;
import jp.komitto.files.FileView;
import jp.komitto.files.KeepingFiles;
import jp.komitto.membership.Belonging;
import jp.komitto.posts.PostViews.PhotoView;
import jp.komitto.posts.PostViews.PostView;
import jp.komitto.posts.PostViews.Written;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;
import jp.komitto.shared.web.IfMatch;

/** Managers write, illustrate, publish and withdraw posts of their group. */
@ApplicationScoped
class WritingPosts {

    private static final String PHOTO = "PHOTO";

    private final Posts posts;
    private final ReadingPosts reading;
    private final PublishingGroups groups;
    private final Belonging belonging;
    private final KeepingFiles files;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    WritingPosts(
            Posts posts,
            ReadingPosts reading,
            PublishingGroups groups,
            Belonging belonging,
            KeepingFiles files,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.posts = posts;
        this.reading = reading;
        this.groups = groups;
        this.belonging = belonging;
        this.files = files;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<PostView> begin(UUID group, Written written, Actor actor) {
        return belonging
                .requireManager(group, actor)
                .chain(() -> requireListed(group))
                .chain(() -> posts.persist(new Post(ids.next(), group, written, actor, now())))
                .chain(reading::view);
    }

    private Uni<Void> requireListed(UUID group) {
        return SessionTransaction.current()
                .chain(transaction -> groups.require(transaction, group))
                .invoke(page -> {
                    if (page.status() != GroupStatus.REGISTERED) {
                        throw PostProblem.POST_GROUP_NOT_LISTED.problem();
                    }
                })
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<PostView> write(UUID id, String ifMatch, Written written, Actor actor) {
        return own(id, actor)
                .invoke(post -> IfMatch.require(ifMatch, post.revision()))
                .invoke(post -> post.write(written, now()))
                .chain(reading::view);
    }

    @WithTransaction
    Uni<PostView> publish(UUID id, Actor actor) {
        return own(id, actor)
                .call(post -> requireListed(post.groupId()))
                .call(post -> journal.append(actor, post.publish(now())))
                .chain(reading::view);
    }

    @WithTransaction
    Uni<PostView> withdraw(UUID id, Actor actor) {
        return own(id, actor)
                .call(post -> journal.append(actor, post.withdraw(now())))
                .chain(reading::view);
    }

    @WithTransaction
    Uni<PhotoView> addPhoto(UUID id, String alt, KeepingFiles.Accepted photo, Actor actor) {
        if (alt == null || alt.isBlank()) {
            throw PostProblem.PHOTO_WITHOUT_WORDS.problem();
        }
        Uni<FileView> kept = own(id, actor)
                .invoke(post -> post.requireNot(Post.Status.WITHDRAWN))
                .chain(post -> files.keep(Posts.owner(id), PHOTO, alt.strip(), photo, actor));
        return kept.map(PhotoView::of);
    }

    @WithTransaction
    Uni<PhotoView> describePhoto(UUID id, UUID photo, String alt, Actor actor) {
        return own(id, actor)
                .chain(() -> files.describe(Posts.owner(id), photo, alt.strip()))
                .map(PhotoView::of);
    }

    @WithTransaction
    Uni<Void> removePhoto(UUID id, UUID photo, Actor actor) {
        return own(id, actor).chain(() -> files.remove(Posts.owner(id), photo));
    }

    private Uni<Post> own(UUID id, Actor actor) {
        return posts.require(id).call(post -> belonging.requireManager(post.groupId(), actor));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
