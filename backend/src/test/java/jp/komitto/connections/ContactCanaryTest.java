package jp.komitto.connections;

import static io.restassured.RestAssured.given;
import static jp.komitto.connections.Connecting.*;
import static jp.komitto.listings.Posting.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.komitto.coordination.Intaking;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/**
 * Z3: contact details never leave their place. Unmistakable details are disclosed, then everything anybody can read is searched for
 * them: every operation of the contract that only reads, as everybody there is, every table, every line of the log.
 */
@QuarkusTest
class ContactCanaryTest {

    private static final String PHONE = "090-7531-8642";
    private static final String NAME = "かなりあ 鳴子";
    private static final String ADDRESS = "水戸市かなりあ町9丁目87番6号";
    private static final String EMAIL = "canary-%s@example.jp";

    /** Where a detail may stand: with the account it belongs to, and on a letter that goes there. */
    private static final Set<String> ITS_PLACE = Set.of("account_contact", "outbox_mail");

    @Inject
    Database database;

    @Test
    void disclosedDetailsStandNowhereButInTheirPlace() {
        List<String> logged = new ArrayList<>();
        Handler listener = listening(logged);
        Logger.getLogger("").addHandler(listener);
        try {
            search(logged);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
    }

    private void search(List<String> logged) {
        Somebody hanako = Somebody.citizen();
        Somebody taro = Somebody.citizen();
        String email = EMAIL.formatted(taro.id());
        account(database, taro, "AGE_18_29", email);
        String group = group(hanako);
        String need = open(hanako, NEEDS, saturdays(group));
        String match = propose(taro, asking(need));
        write(taro, match, "電話は" + PHONE + "、メールは" + email + "です。").statusCode(201);
        accept(hanako, match).statusCode(200);
        taro.says(Map.of(
                        "disclose",
                        List.of(
                                email(),
                                phone(PHONE),
                                Map.of("field", "NAME", "value", NAME),
                                Map.of("field", "ADDRESS", "value", ADDRESS))))
                .put(MATCHES + "/" + match + "/disclosures")
                .then()
                .statusCode(200);
        List<String> canaries = List.of(PHONE, NAME, ADDRESS, email);
        Somebody caller = Somebody.of(Role.COORDINATOR);
        String intake = Intaking.take(
                caller,
                Intaking.call("NEED", Map.of("name", NAME, "phone", PHONE, "address", ADDRESS, "email", email)));
        String request = Intaking.writeDown(caller, intake, saturdays(group));
        String mediated = Intaking.bringTogether(caller, request, open(taro, OFFERS, freeSaturdays()));

        String told = contact(hanako, match).statusCode(200).extract().asString();
        assertThat(told).as("the control: the search would find them").contains(canaries);

        List<Somebody> readers = List.of(
                hanako,
                taro,
                Somebody.citizen(),
                Somebody.of(Role.COORDINATOR),
                Somebody.of(Role.SECRETARIAT),
                Somebody.of(Role.ADMINISTRATOR),
                Somebody.of(Role.NAVI_STAFF),
                Somebody.program("listings:read", "listings:write", "matches:read", "groups:read", "journal:read"));
        for (String path : reads()) {
            for (Somebody reader : readers) {
                for (String id : List.of(match, need, group, intake, request, mediated)) {
                    if (!isItsPlace(path, reader, hanako, taro)) {
                        requireNone(path, reader.asks().get(filled(path, id)), canaries);
                    }
                }
            }
            requireNone(path, given().get(filled(path, match)), canaries);
        }
        tables().forEach(table ->
                assertThat(String.join("\n", rows(table))).as("table " + table).doesNotContain(canaries));
        assertThat(String.join("\n", logged)).doesNotContain(canaries);

        taro.asks().delete(MATCHES + "/" + match + "/disclosures/PHONE").then().statusCode(200);
        assertThat(contact(hanako, match).extract().asString())
                .doesNotContain(PHONE)
                .contains(NAME);
    }

    /** Whom it was disclosed to; oneself; administrators, who see the addresses of accounts and leave a trace in the journal. */
    private static boolean isItsPlace(String path, Somebody reader, Somebody hanako, Somebody taro) {
        return path.endsWith("/matches/{id}/contact") && reader == hanako
                || path.startsWith("/api/v1/me") && reader == taro
                || path.endsWith("/desk/intakes/{id}/contact") && reader.role() == Role.COORDINATOR
                || path.endsWith("/desk/matches/{id}/contact") && reader.role() == Role.COORDINATOR
                || path.startsWith("/api/v1/desk/accounts") && reader.role() == Role.ADMINISTRATOR;
    }

    private static void requireNone(String path, Response answer, List<String> canaries) {
        assertThat(answer.asString()).as(path).doesNotContain(canaries);
        assertThat(answer.headers().toString()).as(path).doesNotContain(canaries);
    }

    /** Every path of the contract that answers GET, but the endless one. */
    private static Set<String> reads() {
        Set<String> reads = new LinkedHashSet<>();
        String path = "";
        for (String line : given().get("/api/openapi.yaml").asString().split("\n")) {
            if (line.startsWith("  /api/")) {
                path = line.strip().replaceAll("[\"':]+$|^[\"']", "");
            } else if (line.equals("    get:") && !path.endsWith("/my/events")) {
                reads.add(path);
            }
        }
        assertThat(reads).hasSizeGreaterThan(40).contains("/api/v1/matches/{id}/contact");
        return reads;
    }

    private static String filled(String path, String id) {
        return path.replaceAll("\\{[a-zA-Z]*}", id);
    }

    private List<String> tables() {
        List<String> tables = new ArrayList<>();
        Vertx.await(() -> database.query(
                        "select table_name from information_schema.tables where table_schema = 'public'"))
                .forEach(row -> tables.add(row.getString("table_name")));
        tables.removeAll(ITS_PLACE);
        return tables;
    }

    private List<String> rows(String table) {
        List<String> rows = new ArrayList<>();
        for (Row row : Vertx.await(() -> database.query("select t::text as row from \"%s\" t".formatted(table)))) {
            rows.add(row.getString("row"));
        }
        return rows.stream()
                .map(row -> row.length() > 20_000 ? row.substring(0, 20_000) : row)
                .toList();
    }

    private static Handler listening(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
    }
}
