package jp.komitto.launch;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseIsReadyTest {

    @Inject
    Pool pool;

    @Inject
    RunMode mode;

    @Test
    void the_application_is_ready_with_a_database() {
        get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void tests_run_as_a_server_does() {
        assertThat(mode).isEqualTo(RunMode.SERVE);
    }

    @Test
    void the_database_knows_japanese_letters_on_every_system() {
        assertThat(answer("select upper('ａbc') || lower('Ａ')")).isEqualTo("ＡBCａ");
        assertThat(answer("select 'こみっと広場' ~ '^\\w+$'")).isEqualTo("true");
        assertThat(answer("show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void the_application_owns_its_database_and_nothing_more() {
        assertThat(answer("select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"))
                .isEqualTo("false");
    }

    private String answer(String question) {
        var rows = pool.query(question).executeAndAwait();
        return String.valueOf(rows.iterator().next().getValue(0));
    }
}
