package jp.komitto.moving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import jp.komitto.shared.database.Database;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** Whether two tables hold the same is told by a number: any difference must show in it, and the order of rows must not. */
@QuarkusTest
class FingerprintTest {

    private static final String ROWS = "(1, 'みと', '{\"a\": 1}'::jsonb), (2, null, '{}')";

    @Inject
    Database database;

    @Test
    void equalRowsInAnyOrderHaveTheSame() {
        assertThat(of("(2, null, '{}'::jsonb), (1, 'みと', '{\"a\":1}')")).isEqualTo(of(ROWS));
    }

    @Test
    void anyDifferenceShows() {
        assertThat(List.of(
                        of("(1, 'みど', '{\"a\": 1}'::jsonb), (2, null, '{}')"),
                        of("(1, 'みと', '{\"a\": 2}'::jsonb), (2, null, '{}')"),
                        of("(1, 'みと', '{\"a\": 1}'::jsonb), (2, '', '{}')"),
                        of("(1, 'みと', '{\"a\": 1}'::jsonb)"),
                        of(ROWS + ", (2, null, '{}')"),
                        of("(2, 'みと', '{\"a\": 1}'::jsonb), (1, null, '{}')")))
                .doesNotContain(of(ROWS))
                .doesNotHaveDuplicates();
    }

    private Fingerprint of(String rows) {
        var table = new Table("(values %s) as sample (a, b, c)".formatted(rows), "a, b, c");
        var row = Vertx.await(() -> database.query(table.fingerprint()))
                .iterator()
                .next();
        return new Fingerprint(row.getLong(0), row.getBigDecimal(1));
    }
}
