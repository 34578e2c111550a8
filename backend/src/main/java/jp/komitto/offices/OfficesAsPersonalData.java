package jp.komitto.offices;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.problem.Problem;

/** Offices are a person's own; the last administrator lets somebody else in before leaving. */
@ApplicationScoped
class OfficesAsPersonalData implements PersonalData {

    private static final String FORGET = "delete from office_holding where account_id = $1";

    private final HeldOffices offices;
    private final GivingOffices giving;

    @Inject
    OfficesAsPersonalData(HeldOffices offices, GivingOffices giving) {
        this.offices = offices;
        this.giving = giving;
    }

    @Override
    public String section() {
        return "offices";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "office_holding.account_id",
                "office_holding.given_by",
                "office_invitation.invited_by",
                "office_invitation.accepted_by");
    }

    @Override
    public Uni<Object> of(UUID account) {
        return offices.of(account).map(held -> held.isEmpty() ? null : held);
    }

    @Override
    public Uni<Optional<Problem>> mayLeave(UUID account) {
        return giving.requireNotLastAdministrator(account)
                .replaceWith(Optional.<Problem>empty())
                .onFailure(Problem.class)
                .recoverWithItem(last -> Optional.of((Problem) last));
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return SessionTransaction.current().chain(transaction -> transaction.run(FORGET, Tuple.of(account)));
    }
}
