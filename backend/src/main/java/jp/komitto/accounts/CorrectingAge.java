package jp.komitto.accounts;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.komitto.accounts.AccountViews.AgeSeen;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.security.Actor;

/** Staff have seen how old somebody is. Nobody sees it of themselves. */
@ApplicationScoped
class CorrectingAge {

    private final Accounts accounts;
    private final Journal journal;

    @Inject
    CorrectingAge(Accounts accounts, Journal journal) {
        this.accounts = accounts;
        this.journal = journal;
    }

    @WithTransaction
    Uni<Void> correct(UUID id, AgeSeen seen, Actor actor) {
        if (actor.id().equals(id)) {
            throw AccountProblem.AGE_OWN.problem();
        }
        return accounts.require(id)
                .chain(account -> journal.append(
                        actor,
                        account.correctAge(seen.ageBand(), seen.evidence().name())));
    }
}
