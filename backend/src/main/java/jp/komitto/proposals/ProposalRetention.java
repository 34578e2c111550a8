package jp.komitto.proposals;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import jp.komitto.files.KeepingFiles;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.privacy.Retained;

/** What of proposals goes by itself: drafts nobody came back to, and documents, which name people, when nobody asks any more. */
@ApplicationScoped
class ProposalRetention {

    private static final String ABANDONED = """
            select p.id from proposal p
             where p.status = 'DRAFT'
               and greatest(p.begun_at, (select max(j.at) from journal j where j.subject = p.id)) < $1
             order by p.id limit 200
            """;
    private static final String DOCUMENTED = """
            select p.id from proposal p
             where p.submitted_at < $1
               and exists (select 1 from stored_file f where f.owner_kind = '%s' and f.owner_id = p.id)
             order by p.id limit 200
            """.formatted(ShowingProposals.OWNER_KIND);

    private final ProposalData data;
    private final KeepingFiles files;

    @Inject
    ProposalRetention(ProposalData data, KeepingFiles files) {
        this.data = data;
        this.files = files;
    }

    @Produces
    @Singleton
    Retained drafts() {
        return new Rule("abandoned-proposals", ABANDONED, data::remove);
    }

    @Produces
    @Singleton
    Retained documents() {
        return new Rule("proposal-documents", DOCUMENTED, id -> files.removeAll(ShowingProposals.owner(id)));
    }

    /** Some hundred at a time. */
    private record Rule(String rule, String sql, Function<UUID, Uni<Void>> removal) implements Retained {

        @Override
        public Uni<Integer> remove(OffsetDateTime before) {
            return SessionTransaction.current()
                    .chain(transaction -> transaction.rows(sql, Tuple.of(before)))
                    .chain(rows -> Multi.createFrom()
                            .iterable(rows)
                            .onItem()
                            .transformToUniAndConcatenate(row -> removal.apply((UUID) row[0]))
                            .collect()
                            .asList()
                            .replaceWith(rows.size()));
        }
    }
}
