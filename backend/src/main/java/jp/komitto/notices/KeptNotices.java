package jp.komitto.notices;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;

/** Everybody's lists. */
@ApplicationScoped
class KeptNotices implements PanacheRepositoryBase<KeptNotice, UUID> {

    private static final String KEEP = """
            insert into notice (id, account_id, seq, letter, subject, path, at, topic)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (seq, account_id) do nothing
            """;

    /** Once for each row of the journal and account. */
    Uni<Void> keep(UUID id, Notice notice, Happening happening, String subject) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(
                        KEEP,
                        Tuple.tuple(List.of(
                                id,
                                notice.account(),
                                happening.seq(),
                                notice.letter(),
                                subject,
                                notice.path(),
                                happening.at(),
                                notice.topic().name()))));
    }

    /** One more than asked for, so that it shows whether there are more. */
    Uni<List<KeptNotice>> newest(UUID account, OffsetDateTime before, UUID beforeId, int size) {
        return find(
                        "accountId = ?1 and (at < ?2 or (at = ?2 and id < ?3)) order by at desc, id desc",
                        account,
                        before,
                        beforeId)
                .range(0, size)
                .list();
    }

    Uni<Long> unread(UUID account) {
        return count("accountId = ?1 and readAt is null", account);
    }

    /** Whether the last one of this letter and page has not been read yet. */
    Uni<Boolean> isUnread(Notice notice) {
        return count(
                        "accountId = ?1 and letter = ?2 and path = ?3 and readAt is null",
                        notice.account(),
                        notice.letter(),
                        notice.path())
                .map(unread -> unread > 0);
    }

    Uni<Void> readOfPage(UUID account, String path, OffsetDateTime now) {
        return update("readAt = ?1 where accountId = ?2 and readAt is null and path = ?3", now, account, path)
                .replaceWithVoid();
    }

    Uni<Void> read(UUID account, List<UUID> ids, OffsetDateTime now) {
        return update("readAt = ?1 where accountId = ?2 and readAt is null and id in (?3)", now, account, ids)
                .replaceWithVoid();
    }

    Uni<Void> readAll(UUID account, OffsetDateTime now) {
        return update("readAt = ?1 where accountId = ?2 and readAt is null", now, account)
                .replaceWithVoid();
    }
}
