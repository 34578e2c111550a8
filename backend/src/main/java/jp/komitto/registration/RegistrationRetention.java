package jp.komitto.registration;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.files.KeepingFiles;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.privacy.PersonalRows;
import jp.komitto.shared.privacy.Retained;

/** What of registrations goes by itself: how to reach the representative, and the documents, which name people as well. */
@ApplicationScoped
class RegistrationRetention {

    private static final String FORGET_CONTACT = "delete from registration_contact where registration_id = $1";

    private static final String DISSOLVED = """
            r.status = 'DISSOLVED'
                and (select max(j.at) from journal j where j.subject = r.id and j.type = 'GroupDissolved') < $1
            """;

    private final KeepingFiles files;

    @Inject
    RegistrationRetention(KeepingFiles files) {
        this.files = files;
    }

    @Produces
    @Singleton
    Retained refused() {
        return new Rule("refused-registrations", "r.status = 'REFUSED' and r.decided_at < $1", files);
    }

    @Produces
    @Singleton
    Retained abandoned() {
        return new Rule(
                "abandoned-registrations",
                "r.status in ('DRAFT', 'RETURNED') and greatest(r.begun_at, r.submitted_at) < $1",
                files);
    }

    @Produces
    @Singleton
    Retained dissolved() {
        return new Rule("dissolved-groups", DISSOLVED, files);
    }

    @Produces
    @Singleton
    Retained forgotten() {
        return new Forgotten();
    }

    /** Those that never led to a group are gone altogether in the end, and who was to belong to it. */
    private record Forgotten() implements Retained {

        private static final String OLD = """
                select id from registration
                 where status in ('DRAFT', 'RETURNED', 'REFUSED') and greatest(begun_at, submitted_at, decided_at) < $1
                 order by id limit 200
                """;
        private static final String LEAVE = "delete from group_membership where group_id = $1";
        private static final String REMOVE = "delete from registration where id = $1";

        @Override
        public String rule() {
            return "old-registrations";
        }

        @Override
        public Uni<Integer> remove(OffsetDateTime before) {
            return SessionTransaction.current()
                    .chain(transaction -> transaction.rows(OLD, Tuple.of(before)))
                    .chain(rows -> Multi.createFrom()
                            .iterable(rows)
                            .onItem()
                            .transformToUniAndConcatenate(row -> PersonalRows.run(LEAVE, (UUID) row[0])
                                    .chain(() -> PersonalRows.run(REMOVE, (UUID) row[0])))
                            .collect()
                            .asList()
                            .replaceWith(rows.size()));
        }
    }

    /** Takes both from the registrations that a condition names, some hundred at a time. */
    private record Rule(String rule, String condition, KeepingFiles files) implements Retained {

        @Override
        public Uni<Integer> remove(OffsetDateTime before) {
            String sql = """
                    select r.id from registration r
                     where %s and (exists (select 1 from registration_contact c where c.registration_id = r.id)
                                   or exists (select 1 from stored_file f where f.owner_kind = '%s' and f.owner_id = r.id))
                     order by r.id limit 200
                    """.formatted(condition, ShowingRegistrations.OWNER_KIND);
            return SessionTransaction.current()
                    .chain(transaction -> transaction.rows(sql, Tuple.of(before)))
                    .chain(rows -> Multi.createFrom()
                            .iterable(rows)
                            .onItem()
                            .transformToUniAndConcatenate(row -> forget((UUID) row[0]))
                            .collect()
                            .asList()
                            .replaceWith(rows.size()));
        }

        private Uni<Void> forget(UUID id) {
            return PersonalRows.run(FORGET_CONTACT, id).chain(() -> files.removeAll(ShowingRegistrations.owner(id)));
        }
    }
}
