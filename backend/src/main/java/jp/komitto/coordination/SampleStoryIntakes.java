package jp.komitto.coordination;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jp.komitto.accounts.AgeBand;
import jp.komitto.coordination.IntakeViews.Contact;
import jp.komitto.coordination.IntakeViews.Taken;
import jp.komitto.listings.ListingsOnBehalf;
import jp.komitto.listings.ResourceKind;
import jp.komitto.listings.Side;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.samples.SampleCast;
import jp.komitto.shared.samples.SampleData;
import jp.komitto.shared.samples.SampleStory;
import jp.komitto.shared.security.Actor;

/** Two people who called the coordinator, and who do not exist. */
@ApplicationScoped
class SampleStoryIntakes implements SampleStory, SampleData {

    private static final int TURN = 40;
    private static final String FILE = "/data/sample/story-intakes.json";
    private static final String MARK = "update intake set sample = true where id = $1";
    private static final String MARK_LISTING = "update listing set sample = true where on_behalf_of = $1";
    private static final String REMOVE = "delete from intake where sample returning id";

    private final TakingIntakes taking;
    private final Mediating mediating;
    private final ListingsOnBehalf listings;
    private final Journal journal;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    SampleStoryIntakes(
            TakingIntakes taking,
            Mediating mediating,
            ListingsOnBehalf listings,
            Journal journal,
            ObjectMapper json,
            Clock clock) {
        this.taking = taking;
        this.mediating = mediating;
        this.listings = listings;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public int turn() {
        return TURN;
    }

    @Override
    public Uni<Void> tell(SampleCast cast) {
        Actor coordinator = cast.actor("coordinator");
        return called(
                        coordinator,
                        AgeBand.AGE_65_PLUS,
                        new Contact("さんぷる きく", "さんぷる きく", "029-000-0001", null, null, "昼の2時から4時。耳が遠いので、ゆっくり話す。"),
                        "intake.hospital")
                .chain(() -> called(
                        coordinator,
                        AgeBand.AGE_65_PLUS,
                        new Contact("さんぷる まつぞう", "さんぷる まつぞう", "029-000-0002", null, null, "夕方は出ない。"),
                        "intake.shogi"))
                .chain(need -> mediating.begin(
                        new MediationViews.Begun(need, cast.thing("citizen.offer"), "まずは30分、お茶の時間だけから始めます。"),
                        coordinator))
                .replaceWithVoid();
    }

    /** Answers the request, open. */
    private Uni<UUID> called(Actor coordinator, AgeBand age, Contact contact, String sample) {
        Taken taken = new Taken(
                IntakeChannel.PHONE,
                Side.NEED,
                ResourceKind.PEOPLE,
                null,
                age,
                Consented.SPOKEN,
                LocalDate.now(clock),
                contact);
        return taking.take(taken, coordinator).chain(intake -> {
            UUID listing = intake.listings().getFirst().id();
            return open(intake.id(), listing, sample, coordinator).replaceWith(listing);
        });
    }

    @WithTransaction
    Uni<Void> open(UUID intake, UUID listing, String sample, Actor coordinator) {
        return listings.writeAndOpen(listing, pages(sample))
                .call(() -> SessionTransaction.current().chain(transaction -> transaction
                        .run(MARK, Tuple.of(intake))
                        .chain(() -> transaction.run(MARK_LISTING, Tuple.of(intake)))))
                .chain(opened -> journal.append(coordinator, opened));
    }

    private String pages(String sample) {
        try (InputStream in = SampleStoryIntakes.class.getResourceAsStream(FILE)) {
            return json.readTree(in).get(sample).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String removed() {
        return "サンプルの受付を%d件取り除きました。";
    }

    @Override
    @WithTransaction
    public Uni<Integer> remove(String actor) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(REMOVE, Tuple.tuple()))
                .map(rows -> rows.stream()
                        .map(row -> new JournalEntry("IntakeEnded", (UUID) row[0]))
                        .toList())
                .chain(ended -> journal.append(actor, ended).replaceWith(ended.size()));
    }
}
