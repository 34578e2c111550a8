package jp.komitto.privacy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import jp.komitto.accounts.KnownAccounts;
import jp.komitto.mailing.Mail;
import jp.komitto.mailing.Outbox;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.privacy.Retained;
import jp.komitto.shared.web.Site;

/** Accounts of children whose guardians never consented: we may not keep what we were not allowed to use. */
@ApplicationScoped
class WaitingMinors implements Retained {

    private static final String WAITING = """
            select a.id from account a left join guardian_consent c on c.account_id = a.id
             where a.status = 'WAITING' and greatest(a.created_at, c.asked_at) < $1
             order by a.created_at limit 50
            """;

    private final KnownAccounts accounts;
    private final EverythingOfPeople everything;
    private final Outbox outbox;
    private final Site site;

    @Inject
    WaitingMinors(KnownAccounts accounts, EverythingOfPeople everything, Outbox outbox, Site site) {
        this.accounts = accounts;
        this.everything = everything;
        this.outbox = outbox;
        this.site = site;
    }

    @Override
    public String rule() {
        return "waiting-minors";
    }

    @Override
    public Uni<Integer> remove(OffsetDateTime before) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(WAITING, Tuple.of(before)))
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> forget((UUID) row[0]))
                        .collect()
                        .asList()
                        .replaceWith(rows.size()));
    }

    private Uni<Void> forget(UUID id) {
        return accounts.requireAlone(id).chain(account -> accounts.emailOf(id)
                .call(() -> everything.forget(id))
                .chain(email -> outbox.enqueue(new Mail(
                        "account-unconsented", null, email, account.locale(), Map.of("link", site.link("/sign-up"))))));
    }
}
