package jp.komitto.offices;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.komitto.accounts.AccountStatus;
import jp.komitto.city.Scheme;
import jp.komitto.city.Term;
import jp.komitto.city.Terms;
import jp.komitto.offices.OfficeViews.DeskAccount;
import jp.komitto.offices.OfficeViews.DeskOffice;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.paging.Cursor;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.web.EmailAddress;
import jp.komitto.shared.web.Language;

/** Accounts in the order the desk sees them, with the offices they hold. Inside the use case at hand. */
@ApplicationScoped
class DeskAccounts {

    private static final String FILTER = """
             where ($1::text is null or a.display_name ilike '%' || $1 || '%' escape '\\')
               and ($2::text is null or c.email_folded = $2)
               and ($3::text is null or exists (
                       select 1 from office_holding o
                        where o.account_id = a.id and o.role = $3 and (o.until is null or o.until >= $4)))
               and ($5::uuid is null or a.id = $5)
            """;
    private static final String FROM = " from account a join account_contact c on c.account_id = a.id ";
    private static final String COUNT = "select count(*)" + FROM + FILTER;
    private static final String PAGE = """
            select a.id, a.display_name, case when $6 then c.email end, a.status, a.created_at, a.last_sign_in_month,
                   array(select o.role || '\t' || o.department || '\t' || coalesce(o.until::text, '')
                           from office_holding o
                          where o.account_id = a.id and (o.until is null or o.until >= $4)
                          order by o.role, o.department)
            """ + FROM + FILTER + """
               and ($7::timestamptz is null or (a.created_at, a.id) < ($7, $8::uuid))
             order by a.created_at desc, a.id desc
             limit $9
            """;

    private final Terms terms;
    private final Clock clock;

    @Inject
    DeskAccounts(Terms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    /** Whom to look for: all of what is not null. */
    record Filter(String name, String email, Role role, UUID id) {

        static Filter of(DeskAccountQuery query) {
            String q = query.q == null || query.q.isBlank() ? null : query.q.strip();
            boolean isAddress = q != null && EmailAddress.Spelling.typed(q).contains("@");
            return new Filter(isAddress ? null : q, isAddress ? EmailAddress.Spelling.fold(q) : null, query.role, null);
        }

        static Filter only(UUID id) {
            return new Filter(null, null, null, id);
        }
    }

    Uni<Integer> count(Filter filter) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(COUNT, Tuple.tuple(base(filter))))
                .map(rows -> ((Number) rows.getFirst()[0]).intValue());
    }

    /** @param after null for the first page */
    Uni<List<DeskAccount>> page(Filter filter, boolean withEmail, Cursor after, int size, Language language) {
        Tuple tuple = Tuple.tuple(base(filter))
                .addBoolean(withEmail)
                .addOffsetDateTime(after == null ? null : OffsetDateTime.parse(after.text(0)))
                .addUUID(after == null ? null : after.id(1))
                .addInteger(size);
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(PAGE, tuple))
                .map(rows -> rows.stream().map(row -> account(row, language)).toList());
    }

    private List<Object> base(Filter filter) {
        return Arrays.asList(
                escaped(filter.name()),
                filter.email(),
                filter.role() == null ? null : filter.role().name(),
                LocalDate.now(clock),
                filter.id());
    }

    private static String escaped(String text) {
        return text == null ? null : text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private DeskAccount account(Object[] row, Language language) {
        return new DeskAccount(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                Arrays.stream((String[]) row[6])
                        .map(text -> office(text.split("\t", -1), language))
                        .toList(),
                AccountStatus.valueOf((String) row[3]),
                (OffsetDateTime) row[4],
                (LocalDate) row[5]);
    }

    private DeskOffice office(String[] parts, Language language) {
        String department = HeldOffices.noneWhenEmpty(parts[1]);
        return new DeskOffice(
                Role.valueOf(parts[0]),
                department,
                terms.optional(Scheme.DEPARTMENT, department, language)
                        .map(Term::label)
                        .orElse(null),
                parts[2].isEmpty() ? null : LocalDate.parse(parts[2]));
    }
}
