package jp.komitto.coordination;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.komitto.accounts.AgeBand;
import jp.komitto.coordination.IntakeViews.Listed;
import jp.komitto.coordination.IntakeViews.Page;
import jp.komitto.coordination.IntakeViews.View;
import jp.komitto.directory.GroupCard;
import jp.komitto.directory.Groups;
import jp.komitto.listings.ListingStatus;
import jp.komitto.listings.ResourceKind;
import jp.komitto.listings.Side;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.paging.Cursor;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.web.Language;

/** Lists people without an account by what they asked for; never by who they are. */
@ApplicationScoped
class ShowingIntakes {

    private static final String LISTINGS = """
            select l.on_behalf_of, l.id, l.side, l.resource, l.status, l.title, l.updated_at,
                   (select count(*) from match m
                     where (m.need_id = l.id or m.offer_id = l.id)
                       and m.status in ('PROPOSED', 'MEDIATED', 'CONFIRMED', 'ACTIVE'))::int as matches
              from listing l where l.on_behalf_of = any($1) order by l.created_at, l.id
            """;
    private static final String NEWEST = """
            select id from intake
             where ($4::boolean is null or (ended_at is not null) = $4)
               and ($1::timestamptz is null or (taken_at, id) < ($1, $2::uuid))
             order by taken_at desc, id desc limit $3
            """;

    private final Intakes intakes;
    private final Groups groups;
    private final Database database;

    @Inject
    ShowingIntakes(Intakes intakes, Groups groups, Database database) {
        this.intakes = intakes;
        this.groups = groups;
        this.database = database;
    }

    @WithSession
    Uni<View> read(UUID id) {
        return intakes.read(id).chain(this::view);
    }

    /** Inside the use case at hand. */
    Uni<View> view(Intake intake) {
        return intakes.flush().chain(() -> views(List.of(intake))).map(List::getFirst);
    }

    /** @param ended only those that have ended, or only those that have not; null for all */
    @WithSession
    Uni<Page> list(Boolean ended, String cursor, int size) {
        String query = "intakes" + ended;
        Cursor after = cursor == null || cursor.isEmpty() ? null : Cursor.read(cursor, query, 2);
        Tuple tuple = Tuple.of(after == null ? null : time(after), after == null ? null : after.id(1), size + 1, ended);
        return database.query(NEWEST, tuple)
                .map(ShowingIntakes::ids)
                .chain(ids -> intakes.list("id in ?1 order by takenAt desc, id desc", ids)
                        .chain(found -> views(found.subList(0, Math.min(size, found.size())))))
                .map(views -> new Page(
                        views,
                        views.size() < size
                                ? null
                                : Cursor.after(
                                        query,
                                        views.getLast().takenAt(),
                                        views.getLast().id())));
    }

    private static List<UUID> ids(RowSet<Row> rows) {
        List<UUID> ids = new ArrayList<>(rows.size());
        rows.forEach(row -> ids.add(row.getUUID("id")));
        return ids;
    }

    private static OffsetDateTime time(Cursor after) {
        try {
            return OffsetDateTime.parse(after.text(0));
        } catch (DateTimeParseException e) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    private Uni<List<View>> views(List<Intake> all) {
        UUID[] ids = all.stream().map(Intake::id).toArray(UUID[]::new);
        List<UUID> groupIds = all.stream()
                .map(Intake::groupId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return database.query(LISTINGS, Tuple.tuple().addArrayOfUUID(ids))
                .map(ShowingIntakes::listed)
                .chain(listed -> groups.cards(groupIds, Language.JA).map(cards -> {
                    Map<UUID, String> names = new HashMap<>();
                    cards.forEach((GroupCard card) -> names.put(card.id(), card.name()));
                    return all.stream()
                            .map(intake -> view(
                                    intake, names.get(intake.groupId()), listed.getOrDefault(intake.id(), List.of())))
                            .toList();
                }));
    }

    private static Map<UUID, List<Listed>> listed(RowSet<Row> rows) {
        Map<UUID, List<Listed>> listed = new HashMap<>();
        rows.forEach(row -> listed.computeIfAbsent(row.getUUID("on_behalf_of"), id -> new ArrayList<>())
                .add(new Listed(
                        row.getUUID("id"),
                        Side.valueOf(row.getString("side")),
                        ResourceKind.valueOf(row.getString("resource")),
                        ListingStatus.valueOf(row.getString("status")),
                        row.getString("title"),
                        row.getInteger("matches"),
                        row.getOffsetDateTime("updated_at"))));
        return listed;
    }

    private static View view(Intake intake, String groupName, List<Listed> listings) {
        return new View(
                intake.id(),
                intake.revision(),
                intake.channel(),
                intake.groupId(),
                groupName,
                intake.ageBand() == null ? null : AgeBand.valueOf(intake.ageBand()),
                intake.consent(),
                intake.consentedOn(),
                intake.takenAt(),
                intake.endedAt(),
                listings);
    }
}
