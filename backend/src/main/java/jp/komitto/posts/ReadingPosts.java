package jp.komitto.posts;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.komitto.directory.GroupCard;
import jp.komitto.directory.GroupStatus;
import jp.komitto.directory.Groups;
import jp.komitto.files.KeepingFiles;
import jp.komitto.membership.Belonging;
import jp.komitto.posts.PostViews.PhotoView;
import jp.komitto.posts.PostViews.PostPage;
import jp.komitto.posts.PostViews.PostView;
import jp.komitto.shared.paging.Cursor;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.Language;

/** Posts for their readers: published ones of groups in the directory, and drafts for the group's people. */
@ApplicationScoped
class ReadingPosts {

    private static final String OWN =
            "groupId = ?1 and (updatedAt < ?2 or (updatedAt = ?2 and id < ?3)) order by updatedAt desc, id desc";

    private static final OffsetDateTime END_OF_TIME = OffsetDateTime.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final Posts posts;
    private final Groups groups;
    private final KeepingFiles files;
    private final Belonging belonging;

    @Inject
    ReadingPosts(Posts posts, Groups groups, KeepingFiles files, Belonging belonging) {
        this.posts = posts;
        this.groups = groups;
        this.files = files;
        this.belonging = belonging;
    }

    @WithSession
    Uni<PostPage> newest(Optional<UUID> group, String cursor, int size) {
        return found(group, cursor, size).chain(posts -> {
            boolean more = posts.size() > size;
            List<Post> shown = more ? posts.subList(0, size) : posts;
            return views(shown)
                    .map(views -> new PostPage(
                            views,
                            more
                                    ? Cursor.after(
                                            "posts" + group,
                                            shown.getLast().publishedAt(),
                                            shown.getLast().id())
                                    : null));
        });
    }

    private Uni<List<Post>> found(Optional<UUID> group, String cursor, int size) {
        String order = " order by publishedAt desc, id desc";
        String of = group.isPresent() ? " and groupId = ?3" : "";
        String query = "status = 'PUBLISHED' and (publishedAt < ?1 or (publishedAt = ?1 and id < ?2))" + of + order;
        Cursor after = cursor == null ? null : Cursor.read(cursor, "posts" + group, 2);
        OffsetDateTime at = after == null ? END_OF_TIME : time(after.text(0));
        UUID id = after == null ? LAST_ID : after.id(1);
        return (group.isPresent() ? posts.find(query, at, id, group.get()) : posts.find(query, at, id))
                .range(0, size)
                .list();
    }

    /** Everything a group has written, drafts and what was withdrawn included: for its people. */
    @WithSession
    Uni<PostPage> own(UUID group, String cursor, int size, Actor actor) {
        Cursor after = cursor == null ? null : Cursor.read(cursor, "own posts" + group, 2);
        OffsetDateTime at = after == null ? END_OF_TIME : time(after.text(0));
        UUID id = after == null ? LAST_ID : after.id(1);
        return belonging
                .requireMember(group, actor)
                .chain(() -> posts.find(OWN, group, at, id).range(0, size).list())
                .chain(found -> {
                    boolean more = found.size() > size;
                    List<Post> shown = more ? found.subList(0, size) : found;
                    Post last = more ? shown.getLast() : null;
                    return Multi.createFrom()
                            .iterable(shown)
                            .onItem()
                            .transformToUniAndConcatenate(this::view)
                            .collect()
                            .asList()
                            .map(views -> new PostPage(
                                    views,
                                    more ? Cursor.after("own posts" + group, last.updatedAt(), last.id()) : null));
                });
    }

    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    /** Groups that have left the directory take their posts along. */
    private Uni<List<PostView>> views(List<Post> shown) {
        return groups.cards(shown.stream().map(Post::groupId).distinct().toList(), Language.JA)
                .map(cards -> cards.stream()
                        .filter(card -> card.status() == GroupStatus.REGISTERED)
                        .collect(Collectors.toMap(GroupCard::id, Function.identity())))
                .chain(cards -> Multi.createFrom()
                        .iterable(shown)
                        .filter(post -> cards.containsKey(post.groupId()))
                        .onItem()
                        .transformToUniAndConcatenate(post -> illustrated(post, cards))
                        .collect()
                        .asList());
    }

    private Uni<PostView> illustrated(Post post, Map<UUID, GroupCard> cards) {
        return files.of(Posts.owner(post.id()))
                .map(photos -> view(
                        post,
                        cards.get(post.groupId()).name(),
                        photos.stream().map(PhotoView::of).toList()));
    }

    /** Inside the use case at hand. */
    Uni<PostView> view(Post post) {
        return groups.cards(List.of(post.groupId()), Language.JA).chain(cards -> files.of(Posts.owner(post.id()))
                .map(photos -> view(
                        post,
                        cards.isEmpty() ? "" : cards.getFirst().name(),
                        photos.stream().map(PhotoView::of).toList())));
    }

    @WithSession
    Uni<PostView> read(UUID id, Optional<Actor> reader) {
        return posts.findById(id)
                .onItem()
                .ifNull()
                .failWith(PostProblem.POST_NOT_FOUND::problem)
                .call(post -> isFor(post, reader).invoke(allowed -> {
                    if (!allowed) {
                        throw PostProblem.POST_NOT_FOUND.problem();
                    }
                }))
                .chain(this::view);
    }

    Uni<Boolean> isFor(Post post, Optional<Actor> reader) {
        if (post.status() == Post.Status.PUBLISHED) {
            return groups.cards(List.of(post.groupId()), Language.JA)
                    .map(cards -> cards.stream().anyMatch(card -> card.status() == GroupStatus.REGISTERED));
        }
        return reader.map(actor -> belonging.roleOf(post.groupId(), actor.id()).map(Optional::isPresent))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    private static PostView view(Post post, String groupName, List<PhotoView> photos) {
        return new PostView(
                post.id(),
                post.groupId(),
                groupName,
                post.kind(),
                post.status(),
                post.revision(),
                post.title(),
                post.body(),
                post.heldOn(),
                photos,
                post.publishedAt(),
                post.updatedAt());
    }
}
