package jp.komitto.connections;

import static io.restassured.RestAssured.given;
import static jp.komitto.connections.Connecting.*;
import static jp.komitto.listings.Posting.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.komitto.attendance.Attending;
import jp.komitto.coordination.Intaking;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.time.FiscalYear;
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
    private static final String CALLER = "かなりあ 電話之助";
    private static final String CALLER_PHONE = "029-753-1864";
    private static final String CALLER_EMAIL = "canary.caller@example.jp";
    private static final String CALLER_HINTS = "かなりあ色の門の家。昼に電話";
    private static final String CERTIFIED = "鳴子 かなりあ証明";
    private static final String MESSAGE = "かなりあのように歌いながら行きます";

    /** Where a detail may stand: with the account it belongs to, and on a letter that goes there. */
    private static final Set<String> ITS_TABLES = Set.of("account_contact", "outbox_mail");

    /**
     * Words nobody could mistake.
     *
     * @param tables where they may stand
     * @param place by which operation they may be read, and by whom
     */
    private record Canary(String words, Set<String> tables, BiPredicate<String, Somebody> place) {

        boolean isIn(String text) {
            return text.contains(words);
        }
    }

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
        write(taro, match, MESSAGE).statusCode(201);
        Somebody caller = Somebody.of(Role.COORDINATOR);
        String intake = Intaking.take(
                caller,
                Intaking.call(
                        "NEED",
                        Map.of("name", CALLER, "phone", CALLER_PHONE, "email", CALLER_EMAIL, "hints", CALLER_HINTS)));
        String request = Intaking.writeDown(caller, intake, saturdays(group));
        String mediated = Intaking.bringTogether(caller, request, open(taro, OFFERS, freeSaturdays()));
        String certificate = certified(taro, hanako, open(hanako, NEEDS, saturdays(group)));
        String code = taro.asks().get("/api/v1/my/certificates/" + certificate).path("code");

        BiPredicate<String, Somebody> disclosed = (path, reader) -> isItsPlace(path, reader, hanako, taro);
        BiPredicate<String, Somebody> called =
                (path, reader) -> path.endsWith("/desk/intakes/{id}/contact") && reader.role() == Role.COORDINATOR;
        List<Canary> canaries = new ArrayList<>();
        List.of(PHONE, NAME, ADDRESS, email).forEach(words -> canaries.add(new Canary(words, ITS_TABLES, disclosed)));
        List.of(CALLER, CALLER_PHONE, CALLER_EMAIL, CALLER_HINTS)
                .forEach(words -> canaries.add(new Canary(words, Set.of(), called)));
        canaries.add(new Canary(CERTIFIED, Set.of(), (path, reader) -> path.startsWith("/api/v1/m") && reader == taro));
        canaries.add(new Canary(
                MESSAGE,
                Set.of("match_message"),
                (path, reader) -> path.endsWith("/matches/{id}/messages") && (reader == hanako || reader == taro)
                        || path.startsWith("/api/v1/me/export") && reader == taro));

        String told = contact(hanako, match).statusCode(200).extract().asString()
                + caller.asks()
                        .get("/api/v1/desk/intakes/" + intake + "/contact")
                        .asString()
                + taro.asks().get("/api/v1/my/certificates/" + certificate).asString()
                + hanako.asks().get(MATCHES + "/" + match + "/messages").asString();
        assertThat(canaries).as("the control: the search would find them").allMatch(canary -> canary.isIn(told));

        List<Somebody> readers = List.of(
                hanako,
                taro,
                Somebody.citizen(),
                Somebody.of(Role.COORDINATOR),
                Somebody.of(Role.SECRETARIAT),
                Somebody.of(Role.ADMINISTRATOR),
                Somebody.of(Role.NAVI_STAFF),
                Somebody.program("listings:read", "listings:write", "matches:read", "groups:read", "journal:read"));
        List<String> others = List.of(match, need, group, intake, request, mediated);
        for (String path : reads()) {
            for (Somebody reader : readers) {
                List<Canary> elsewhere = canaries.stream()
                        .filter(canary -> !canary.place().test(path, reader))
                        .toList();
                for (String id : path.contains("certificates") ? List.of(certificate, code) : others) {
                    requireNone(path, reader.asks().get(filled(path, id)), elsewhere);
                }
            }
            requireNone(path, given().get(filled(path, path.contains("certificates") ? code : match)), canaries);
        }
        tables().forEach(table -> {
            String rows = String.join("\n", rows(table));
            assertThat(canaries.stream().filter(canary -> !canary.tables().contains(table)))
                    .as("table " + table)
                    .noneMatch(canary -> canary.isIn(rows));
        });
        String lines = String.join("\n", logged);
        assertThat(canaries).as("the log").noneMatch(canary -> canary.isIn(lines));

        taro.asks().delete(MATCHES + "/" + match + "/disclosures/PHONE").then().statusCode(200);
        assertThat(contact(hanako, match).extract().asString())
                .doesNotContain(PHONE)
                .contains(NAME);
    }

    /** A certificate of hours that both sides have said, asked for in a way in which its answer is kept for a second try. */
    private static String certified(Somebody comes, Somebody leads, String need) {
        LocalDate today = LocalDate.now(FiscalYear.TOKYO);
        Attending.done(comes, leads, Attending.confirmed(comes, leads, need, today), today, 60);
        return comes.says(Map.of("name", CERTIFIED, "from", today.toString(), "until", today.toString()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/my/certificates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Whom it was disclosed to; oneself; administrators, who see the addresses of accounts and leave a trace in the journal. */
    private static boolean isItsPlace(String path, Somebody reader, Somebody hanako, Somebody taro) {
        return path.endsWith("/matches/{id}/contact") && reader == hanako
                || path.startsWith("/api/v1/me") && reader == taro
                || path.endsWith("/desk/matches/{id}/contact") && reader.role() == Role.COORDINATOR
                || path.startsWith("/api/v1/desk/accounts") && reader.role() == Role.ADMINISTRATOR;
    }

    private static void requireNone(String path, Response answer, List<Canary> canaries) {
        String told = answer.asString() + answer.headers();
        assertThat(canaries).as(path).noneMatch(canary -> canary.isIn(told));
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
