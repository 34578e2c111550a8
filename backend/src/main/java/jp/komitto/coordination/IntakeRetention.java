package jp.komitto.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.Retained;

/** What of people without an account goes by itself; how to reach them went when they took it back. */
@ApplicationScoped
class IntakeRetention {

    /** With them go their listings and matches: nobody could tell any more whose they were. */
    private static final String ENDED = """
            delete from listing where on_behalf_of in (select id from intake where ended_at < $1) and group_id is null returning id
            """;

    private static final String IDLE = """
            delete from intake_contact c using intake i
             where i.id = c.intake_id and i.taken_at < $1
               and not exists (select 1 from listing l
                                where l.on_behalf_of = i.id and (l.status not in ('EXPIRED', 'CLOSED') or l.updated_at >= $1))
            returning c.intake_id
            """;

    @Produces
    @Singleton
    Retained ended() {
        return new OldRows("ended-intakes", ENDED);
    }

    @Produces
    @Singleton
    Retained idle() {
        return new OldRows("idle-intakes", IDLE);
    }
}
