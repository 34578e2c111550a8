package jp.komitto.notices;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.notices.NoticeViews.NoticePage;
import jp.komitto.notices.NoticeViews.NoticesRead;
import jp.komitto.shared.paging.Cursor;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.security.Actor;

/** One's own list. */
@ApplicationScoped
class ReadingNotices {

    private static final OffsetDateTime END_OF_TIME = OffsetDateTime.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final KeptNotices notices;
    private final Clock clock;

    @Inject
    ReadingNotices(KeptNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @WithSession
    Uni<NoticePage> newest(String cursor, int size, Actor actor) {
        Cursor after = cursor == null ? null : Cursor.read(cursor, "notices", 2);
        OffsetDateTime before = after == null ? END_OF_TIME : time(after.text(0));
        UUID beforeId = after == null ? LAST_ID : after.id(1);
        return notices.newest(actor.id(), before, beforeId, size)
                .chain(found -> notices.unread(actor.id()).map(unread -> page(found, size, unread)));
    }

    private static NoticePage page(List<KeptNotice> found, int size, long unread) {
        List<KeptNotice> shown = found.size() > size ? found.subList(0, size) : found;
        KeptNotice last = found.size() > size ? shown.getLast() : null;
        return new NoticePage(
                shown.stream().map(KeptNotice::view).toList(),
                unread,
                last == null ? null : Cursor.after("notices", last.at(), last.id()));
    }

    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    /** Those of others stay as they are. */
    @WithTransaction
    Uni<Void> read(NoticesRead which, Actor actor) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (which.ids() != null) {
            return notices.read(actor.id(), which.ids(), now);
        }
        return which.path() == null
                ? notices.readAll(actor.id(), now)
                : notices.readOfPage(actor.id(), which.path(), now);
    }
}
