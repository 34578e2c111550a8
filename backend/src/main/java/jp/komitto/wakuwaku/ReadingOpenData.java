package jp.komitto.wakuwaku;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.Calls;
import jp.komitto.calls.PublishedCall;
import jp.komitto.city.Municipality;
import jp.komitto.directory.CorporateNumber;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.shared.web.CsvTable;
import jp.komitto.shared.web.Site;
import jp.komitto.wakuwaku.OpenDataViews.*;

/** Awards and calls for other people's programs. Samples are not in it. */
@ApplicationScoped
class ReadingOpenData {

    private static final String YEN = "JPY";
    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String STANDARD = "1.1";
    private static final String FROM_OPEN_CALL = "Yes";
    private static final String CORPORATE_NUMBERS = "JP-JCN-";
    private static final String HERE = "/api/v1/wakuwaku/open-data/awards";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int MOST = 200;

    private static final String AWARDS = """
            select p.id, p.receipt, p.group_id, coalesce(p.answers ->> 'title', '') as title,
                   coalesce(p.answers ->> 'summary', '') as summary, (p.budget ->> 'request')::bigint as request,
                   coalesce(g.name, '') as group_name, g.corporate_number, d.amount, x.released_at, c.fiscal_year, c.round,
                   c.title ->> 'ja' as call_title, (c.rules -> 'dates' ->> 'projectFrom')::date as starts,
                   (c.rules -> 'dates' ->> 'projectUntil')::date as ends
              from decision_release x
                   join call c on c.id = x.call_id
                   join proposal p on p.call_id = c.id
                   join decision d on d.proposal_id = p.id
                   left join citizen_group g on g.id = p.group_id
             where d.outcome <> 'NOT_ADOPTED' and not c.sample and not p.sample
             order by p.receipt limit 10000
            """;

    private static final List<String> COLUMNS = List.of(
            "Identifier",
            "Title",
            "Description",
            "Currency",
            "Amount Applied For",
            "Amount Awarded",
            "Award Date",
            "Planned Dates:Start Date",
            "Planned Dates:End Date",
            "Recipient Org:Identifier",
            "Recipient Org:Name",
            "Funding Org:Identifier",
            "Funding Org:Name",
            "Grant Programme:Code",
            "Grant Programme:Title",
            "From An Open Call?",
            "URL",
            "Data Source",
            "Last Modified");

    private final Database database;
    private final Calls calls;
    private final Organization city;
    private final Site site;
    private final Clock clock;

    @Inject
    ReadingOpenData(Database database, Calls calls, Municipality city, Site site, Clock clock) {
        this.database = database;
        this.calls = calls;
        this.city = new Organization(CORPORATE_NUMBERS + CorporateNumber.ofLocalGovernment(city.code()), city.name());
        this.site = site;
        this.clock = clock;
    }

    Uni<Awards> awards() {
        return database.query(AWARDS).map(rows -> {
            List<Grant> grants = new ArrayList<>(rows.size());
            rows.forEach(row -> grants.add(grant(row)));
            return packaged(grants);
        });
    }

    /** A package of none would be no package: the standard asks for one grant at least. */
    static Awards packaged(List<Grant> grants) {
        if (grants.isEmpty()) {
            throw WakuwakuProblem.AWARDS_NONE_YET.problem();
        }
        return new Awards(STANDARD, LICENSE, grants);
    }

    Uni<String> awardsAsCsv() {
        return awards().map(awards -> {
            List<List<String>> lines = new ArrayList<>();
            lines.add(COLUMNS);
            awards.grants().forEach(grant -> lines.add(cells(grant)));
            return CsvTable.of(lines);
        });
    }

    private Grant grant(Row row) {
        OffsetDateTime released = row.getOffsetDateTime("released_at");
        String number = row.getString("corporate_number");
        return new Grant(
                ours(row.getString("receipt")),
                row.getString("title"),
                row.getString("summary"),
                YEN,
                row.getLong("request"),
                row.getLong("amount"),
                released.atZoneSameInstant(FiscalYear.TOKYO).toLocalDate(),
                List.of(new Dates(row.getLocalDate("starts"), row.getLocalDate("ends"))),
                List.of(new Organization(
                        number == null ? ours(row.getUUID("group_id")) : CORPORATE_NUMBERS + number,
                        row.getString("group_name"))),
                List.of(city),
                List.of(new Programme(
                        row.getInteger("fiscal_year") + "-" + row.getInteger("round"), row.getString("call_title"))),
                FROM_OPEN_CALL,
                site.link("/wakuwaku/proposals/" + row.getUUID("id")),
                site.link(HERE),
                released);
    }

    /** What only the city numbers has the city's own id before it, so that it is one in the world. */
    private String ours(Object id) {
        return city.id() + "-" + id;
    }

    private static List<String> cells(Grant grant) {
        Dates dates = grant.plannedDates().getFirst();
        Organization recipient = grant.recipientOrganization().getFirst();
        Organization funder = grant.fundingOrganization().getFirst();
        Programme programme = grant.grantProgramme().getFirst();
        return List.of(
                grant.id(),
                grant.title(),
                grant.description(),
                grant.currency(),
                String.valueOf(grant.amountAppliedFor()),
                String.valueOf(grant.amountAwarded()),
                grant.awardDate().toString(),
                dates.startDate().toString(),
                dates.endDate().toString(),
                recipient.id(),
                recipient.name(),
                funder.id(),
                funder.name(),
                programme.code(),
                programme.title(),
                grant.fromOpenCall(),
                grant.url(),
                grant.dataSource(),
                grant.dateModified().toInstant().toString());
    }

    @WithSession
    Uni<Opportunities> opportunities() {
        return calls.published().map(all -> {
            List<Opportunity> items = all.stream()
                    .filter(call -> !call.sample())
                    .map(this::opportunity)
                    .toList();
            return new Opportunities(200, "Success", items, new Pagination(1, MOST, items.size(), 1));
        });
    }

    private Opportunity opportunity(PublishedCall call) {
        CallRules rules = call.rules();
        CallRules.Dates dates = rules.dates();
        long cap =
                rules.slots().stream().mapToLong(CallRules.SlotRules::cap).max().orElse(0);
        return new Opportunity(
                call.id(),
                call.title().ja(),
                new OpportunityStatus(status(call)),
                call.title().en() == null ? call.title().ja() : call.title().en(),
                new Funding(yen(rules.totalBudget()), yen(cap)),
                new KeyDates(
                        instant("受付の開始", dates.opens()),
                        instant("募集の締切", dates.closes()),
                        Map.of(
                                "hearing", day("公開プレゼンテーション", dates.hearing()),
                                "decision", day("決定の予定", dates.decision()))),
                site.link("/wakuwaku/calls/" + call.id()),
                Map.of(),
                dates.opens(),
                dates.opens());
    }

    private String status(PublishedCall call) {
        Instant now = clock.instant();
        if (call.closed() || call.isOver(now)) {
            return "closed";
        }
        return call.isOpen(now) ? "open" : "forecasted";
    }

    private static Money yen(long amount) {
        return new Money(String.valueOf(amount), YEN);
    }

    private static KeyDate instant(String name, OffsetDateTime at) {
        ZonedDateTime here = at.atZoneSameInstant(FiscalYear.TOKYO);
        return new KeyDate("singleDate", name, here.toLocalDate(), here.format(TIME));
    }

    private static KeyDate day(String name, LocalDate day) {
        return new KeyDate("singleDate", name, day, null);
    }
}
