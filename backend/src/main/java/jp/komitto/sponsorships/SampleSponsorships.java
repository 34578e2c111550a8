package jp.komitto.sponsorships;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;
import jp.komitto.sponsorships.SponsorshipViews.Offer;

/** Fictitious offers of the sample company, inside the use case at hand. They go with their call. */
@ApplicationScoped
public class SampleSponsorships {

    private static final String COMPANY =
            "select id from citizen_group where sample and kind = 'COMPANY' order by name, id limit 1";
    private static final long LITTLE = 50_000;
    private static final long SOME = 80_000;
    private static final long MUCH = 100_000;

    private final Database database;
    private final SponsorshipRows rows;
    private final Ids ids;

    @Inject
    SampleSponsorships(Database database, SponsorshipRows rows, Ids ids) {
        this.database = database;
        this.rows = rows;
        this.ids = ids;
    }

    /** One that the secretariat has still to bring to a project, one that waits for a group's word, one that counts. */
    public Uni<Void> place(UUID call, UUID asked, UUID supported, Actor actor) {
        return database.query(COMPANY)
                .chain(found -> found.size() == 0
                        ? Uni.createFrom().voidItem()
                        : place(call, found.iterator().next().getUUID("id"), asked, supported, actor));
    }

    private Uni<Void> place(UUID call, UUID company, UUID asked, UUID supported, Actor actor) {
        UUID matched = ids.next();
        UUID accepted = ids.next();
        return offer(ids.next(), call, company, null, LITTLE, actor)
                .chain(() -> offer(matched, call, company, asked, SOME, actor))
                .chain(() -> rows.match(matched, asked, actor))
                .chain(() -> offer(accepted, call, company, supported, MUCH, actor))
                .chain(() -> rows.match(accepted, supported, actor))
                .chain(() -> rows.answer(accepted, SponsorshipStatus.ACCEPTED, null, actor));
    }

    private Uni<Void> offer(UUID id, UUID call, UUID company, UUID project, long amount, Actor actor) {
        return rows.offer(id, call, new Offer(company, project, amount, "（サンプル）まちに顔見知りが増えますように。"), actor);
    }
}
