package jp.komitto.connections;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;

/** All matches. */
@ApplicationScoped
class Matches implements PanacheRepositoryBase<Match, UUID> {

    private static final int STEP = 100;

    private static final String NEXT_IN_LINE = """
            select id from match
             where line is not null and (need_id = $1 and proposer = 'OFFER' or offer_id = $1 and proposer = 'NEED')
             order by line limit 1
            """;
    private static final String NUMBER = "select nextval('match_line')";
    private static final String ENDED_TWICE = """
            select exists (select 1 from match
                            where (need_id = $1 and offer_party = $2 or offer_id = $1 and need_party = $2)
                              and status in ('DECLINED', 'BARRED'))
            """;
    /** Nobody answers any more for what was taken back, has ended, or found enough elsewhere. */
    private static final String LEFT_ALONE = """
            select m.id from match m join listing l on l.id = case m.proposer when 'OFFER' then m.need_id else m.offer_id end
             where m.status = 'PROPOSED'
               and (l.status in ('CLOSED', 'EXPIRED') or l.status = 'FILLED' and l.taken < l.capacity)
             order by m.id limit 100
            """;

    /** Locked until the use case ends: of two who act at once the second sees what the first has done. */
    Uni<Match> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(MatchProblem.MATCH_NOT_FOUND::problem);
    }

    Uni<Match> read(UUID id) {
        return findById(id).onItem().ifNull().failWith(MatchProblem.MATCH_NOT_FOUND::problem);
    }

    /**
     * Whoever waits longest for a place of this listing; its row is locked already by whoever gives the place. Who has left the
     * line at this very moment is passed over: they have nothing to do with the place any more.
     */
    Uni<Optional<Match>> nextInLine(UUID listing) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(NEXT_IN_LINE, Tuple.of(listing)))
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : require((UUID) rows.getFirst()[0])
                                .chain(next -> next.line() == null
                                        ? nextInLine(listing)
                                        : Uni.createFrom().item(Optional.of(next))));
    }

    Uni<Long> nextNumber() {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(NUMBER, Tuple.tuple()))
                .map(rows -> (Long) rows.getFirst()[0]);
    }

    /** Whether the other side said no before, or staff parted the two. */
    Uni<Boolean> wasRefused(UUID listing, UUID party) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(ENDED_TWICE, Tuple.of(listing, party)))
                .map(rows -> (Boolean) rows.getFirst()[0]);
    }

    /** Whether something runs between them already. */
    Uni<Boolean> haveMet(UUID listing, UUID party) {
        return count(
                        "((needId = ?1 and offerParty = ?2) or (offerId = ?1 and needParty = ?2))"
                                + " and status in ('PROPOSED', 'MUTUAL', 'MEDIATED', 'CONFIRMED', 'ACTIVE', 'REPORTED')",
                        listing,
                        party)
                .map(known -> known > 0);
    }

    Uni<Long> unanswered(UUID account) {
        return count("proposedBy = ?1 and status = 'PROPOSED'", account);
    }

    Uni<List<Match>> unansweredBefore(LocalDate day) {
        return find("status = 'PROPOSED' and answerBy < ?1 order by id", day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, STEP - 1)
                .list();
    }

    Uni<List<Match>> leftAlone() {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(LEFT_ALONE, Tuple.tuple()))
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList())
                .chain(ids -> find("id in ?1 and status = 'PROPOSED' order by id", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list());
    }
}
