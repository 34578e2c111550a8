package jp.komitto.offices;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.security.Role;

/** Who holds which office today. Inside the use case at hand. */
@ApplicationScoped
public class HeldOffices {

    private static final String OF_ACCOUNT = """
            select role, department, until from office_holding
             where account_id = $1 and (until is null or until >= $2)
             order by role, department
            """;

    private final Clock clock;

    @Inject
    HeldOffices(Clock clock) {
        this.clock = clock;
    }

    public Uni<List<HeldOffice>> of(UUID account) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(OF_ACCOUNT, Tuple.of(account, LocalDate.now(clock))))
                .map(rows -> rows.stream()
                        .map(row -> new HeldOffice(
                                Role.valueOf((String) row[0]), noneWhenEmpty((String) row[1]), (LocalDate) row[2]))
                        .toList());
    }

    /** In the table a department is never null, so that nobody holds the same office twice. */
    static String noneWhenEmpty(String department) {
        return department.isEmpty() ? null : department;
    }
}
