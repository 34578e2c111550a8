package jp.komitto.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jp.komitto.calls.PublishedCall;
import jp.komitto.calls.SampleCalls;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.decisions.SampleDecisions;
import jp.komitto.decisions.Verdict;
import jp.komitto.demo.DemoProposal.Round;
import jp.komitto.demo.DemoProposal.Stage;
import jp.komitto.proposals.SampleProposals;
import jp.komitto.reviews.SampleReviews;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.samples.SampleData;
import jp.komitto.shared.security.Actor;
import jp.komitto.sponsorships.SampleSponsorships;
import jp.komitto.undertakings.SampleUndertakings;

/**
 * わくわくプロジェクト to try out: a call that is open, one under review, one whose results are out, with proposals at every stage, so
 * that each role's desk has something to do. Once only; taken away with the other samples.
 */
@ApplicationScoped
class DemoCalls implements SampleData {

    private static final String FILE = "/data/sample/wakuwaku.json";
    private static final int AFTER_THE_ACCOUNTS = 9_500;
    private static final int DAYS_BETWEEN_STEPS = 9;

    /** The journal remembers that there were samples, also when they are gone. */
    private static final JournalEntry ADDED =
            new JournalEntry("SampleCallsAdded", UUID.fromString("00000000-0000-7000-8000-000000000002"));

    private static final Actor SYSTEM =
            new Actor(UUID.fromString("00000000-0000-7000-8000-000000002000"), Set.of(), Set.of(), null);

    private static final String WAS_ADDED = "select 1 from journal where subject = $1 and type = $2";
    private static final String GROUPS = "select id, name from citizen_group where sample order by name, id";
    private static final String COMMITTEE = """
            select h.account_id from office_holding h join account_contact c on c.account_id = h.account_id
             where h.role = 'COMMITTEE_MEMBER' and c.email_folded = $1
            """;

    private static final Map<Round, SampleCalls.Days> DAYS = Map.of(
            Round.OPEN, new SampleCalls.Days(-20, 40, 61, 90, 120, 485),
            Round.REVIEW, new SampleCalls.Days(-110, -35, 7, 30, 60, 425),
            Round.FINISHED, new SampleCalls.Days(-400, -330, -300, -280, -250, 115));

    private final DemoMode mode;
    private final SampleCalls calls;
    private final SampleProposals proposals;
    private final SampleReviews reviews;
    private final SampleDecisions decisions;
    private final SampleUndertakings undertakings;
    private final SampleSponsorships sponsorships;
    private final Database database;
    private final Journal journal;
    private final Terms terms;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    DemoCalls(
            DemoMode mode,
            SampleCalls calls,
            SampleProposals proposals,
            SampleReviews reviews,
            SampleDecisions decisions,
            SampleUndertakings undertakings,
            SampleSponsorships sponsorships,
            Database database,
            Journal journal,
            Terms terms,
            ObjectMapper json,
            Clock clock) {
        this.mode = mode;
        this.calls = calls;
        this.proposals = proposals;
        this.reviews = reviews;
        this.decisions = decisions;
        this.undertakings = undertakings;
        this.sponsorships = sponsorships;
        this.database = database;
        this.journal = journal;
        this.terms = terms;
        this.json = json;
        this.clock = clock;
    }

    /** A sample with its call and the id it got. */
    private record Placed(DemoProposal sample, PublishedCall call, UUID id) {}

    void onStart(@Observes @Priority(AFTER_THE_ACCOUNTS) StartupEvent start) throws Throwable {
        if (mode.isOn()) {
            VertxContextSupport.subscribeAndAwait(this::addOnce);
        }
    }

    Uni<Void> addOnce() {
        return database.query(WAS_ADDED, Tuple.of(ADDED.subject(), ADDED.type()))
                .chain(rows -> rows.size() > 0 ? Uni.createFrom().voidItem() : add());
    }

    @WithTransaction
    Uni<Void> add() {
        return groups().chain(groups -> groups.isEmpty() ? Uni.createFrom().voidItem() : add(groups));
    }

    private Uni<Void> add(Map<String, UUID> groups) {
        return publish()
                .chain(published -> seat(published)
                        .chain(() -> place(published, groups))
                        .chain(placed -> inOrder(placed, this::review)
                                .chain(() -> release(published.get(Round.FINISHED), placed))
                                .chain(() -> inOrder(placed, this::carryOut))
                                .chain(() -> sponsor(published.get(Round.FINISHED), placed))
                                .chain(() -> inOrder(placed, one -> proposals.spread(one.id(), DAYS_BETWEEN_STEPS)))))
                .chain(() -> journal.append(SYSTEM, ADDED));
    }

    private Uni<Map<String, UUID>> groups() {
        return database.query(GROUPS).map(rows -> {
            Map<String, UUID> groups = new LinkedHashMap<>();
            for (Row row : rows) {
                groups.put(row.getString("name"), row.getUUID("id"));
            }
            return groups;
        });
    }

    private Uni<Map<Round, PublishedCall>> publish() {
        Map<Round, PublishedCall> published = new EnumMap<>(Round.class);
        return inOrder(List.of(Round.values()), round -> calls.publish(round.ordinal() + 1, DAYS.get(round), SYSTEM)
                        .invoke(call -> published.put(round, call)))
                .replaceWith(published);
    }

    /** The chair is the demo account of a committee member, where there is one. */
    private Uni<Void> seat(Map<Round, PublishedCall> published) {
        OffsetDateTime soon = OffsetDateTime.now(clock).plusDays(6).withNano(0);
        return database.query(COMMITTEE, Tuple.of(DemoPerson.COMMITTEE.email()))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getUUID("account_id"))
                .chain(reviews::seat)
                .chain(() -> reviews.form(published.get(Round.REVIEW).id(), soon))
                .chain(() -> reviews.form(published.get(Round.FINISHED).id(), soon));
    }

    private Uni<List<Placed>> place(Map<Round, PublishedCall> published, Map<String, UUID> groups) {
        String department = terms.codes(Scheme.DEPARTMENT).iterator().next();
        List<Placed> placed = new ArrayList<>();
        return inOrder(read(), sample -> {
                    PublishedCall call = published.get(sample.call());
                    UUID group = groups.getOrDefault(
                            sample.group(), groups.values().iterator().next());
                    return proposals
                            .begin(call, group, sample.content(department), SYSTEM)
                            .invoke(id -> placed.add(new Placed(sample, call, id)));
                })
                .replaceWith(placed);
    }

    private Uni<Void> review(Placed one) {
        Stage stage = one.sample().stage();
        if (stage == Stage.DRAFT) {
            return Uni.createFrom().voidItem();
        }
        Uni<Void> way = proposals.submit(one.id(), SYSTEM);
        if (stage == Stage.RETURNED) {
            return way.chain(() -> proposals.giveBack(
                    one.id(),
                    "（サンプル）予算の「材料・印刷・会場」の内訳を教えてください。",
                    List.of("budget"),
                    OffsetDateTime.now(clock).plusDays(9).withNano(0),
                    SYSTEM));
        }
        if (stage == Stage.SUBMITTED) {
            return way;
        }
        boolean chairToo = !stage.waitsForTheChair();
        way = way.chain(() -> proposals.accept(one.id(), SYSTEM))
                .chain(() -> reviews.declare(one.id(), stage != Stage.ELIGIBLE));
        if (stage == Stage.ELIGIBLE) {
            return way;
        }
        way = way.chain(() -> reviews.assign(one.id(), SYSTEM))
                .chain(() -> reviews.score(
                        one.id(), one.call(), one.sample().slot(), one.sample().mark(), chairToo, SYSTEM));
        if (stage == Stage.UNDER_REVIEW || stage == Stage.SCORED) {
            return way;
        }
        way = way.chain(() -> reviews.hear(one.id(), SYSTEM));
        return stage == Stage.HEARD
                ? way
                : way.chain(() -> reviews.recommend(
                        one.id(), one.sample().recommended(), one.sample().opinions(), SYSTEM));
    }

    private Uni<Void> release(PublishedCall call, List<Placed> placed) {
        List<SampleDecisions.Sample> all = placed.stream()
                .filter(one -> one.call().id().equals(call.id()))
                .map(one -> {
                    boolean adopted = one.sample().stage() != Stage.NOT_ADOPTED;
                    boolean differs = !adopted && one.sample().mark() > 2;
                    return new SampleDecisions.Sample(
                            one.id(),
                            adopted ? Verdict.ADOPTED : Verdict.NOT_ADOPTED,
                            adopted ? one.sample().request() : 0,
                            differs,
                            differs ? "（サンプル）同じ内容を市の健康づくり事業で行うことが決まったため。" : null);
                })
                .toList();
        return decisions.release(call.id(), all, SYSTEM);
    }

    private Uni<Void> carryOut(Placed one) {
        return switch (one.sample().stage()) {
            case IN_PROGRESS -> undertakings.begin(one.id(), SYSTEM);
            case CHANGE_PENDING ->
                undertakings.begin(one.id(), SYSTEM).chain(() -> undertakings.askChange(one.id(), SYSTEM));
            case REPORTED -> undertakings.begin(one.id(), SYSTEM).chain(() -> undertakings.report(one.id(), SYSTEM));
            case COMPLETED ->
                undertakings
                        .begin(one.id(), SYSTEM)
                        .chain(() -> undertakings.report(one.id(), SYSTEM))
                        .chain(() -> undertakings.evaluate(one.id(), SYSTEM))
                        .chain(() -> undertakings.complete(one.id(), SYSTEM));
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> sponsor(PublishedCall call, List<Placed> placed) {
        return sponsorships.place(
                call.id(),
                first(placed, Stage.ADOPTED).id(),
                first(placed, Stage.IN_PROGRESS).id(),
                SYSTEM);
    }

    private static Placed first(List<Placed> placed, Stage stage) {
        return placed.stream()
                .filter(one -> one.sample().stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private static <T> Uni<Void> inOrder(List<T> all, Function<T, Uni<?>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(one -> step.apply(one).replaceWith(true))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private List<DemoProposal> read() {
        try (InputStream in = DemoCalls.class.getResourceAsStream(FILE)) {
            return json.readValue(in, new TypeReference<List<DemoProposal>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String removed() {
        return "サンプルの提案を%d件、サンプルの募集と委員の席といっしょに取り除きました。";
    }

    @Override
    @WithTransaction
    public Uni<Integer> remove(String actor) {
        return proposals
                .remove()
                .call(() -> calls.remove())
                .call(() -> reviews.remove())
                .call(count -> count == 0
                        ? Uni.createFrom().voidItem()
                        : journal.append(actor, List.of(new JournalEntry("SampleCallsRemoved", ADDED.subject()))));
    }
}
