package jp.komitto.launch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One data folder, and what happens to it when servers come and go in good and in bad ways. */
class ServingIT {

    @TempDir
    Path data;

    private int port;

    /** The programs are unpacked for the other tests already; unpacking them anew is tested elsewhere. */
    @BeforeEach
    void prepare() throws IOException {
        var unpacked = Path.of("target/test-data/programs").toAbsolutePath();
        if (Files.exists(unpacked)) Files.createSymbolicLink(data.resolve("programs"), unpacked);
        port = KomittoProcess.freePort();
    }

    @AfterEach
    void nothingIsLeftRunning() {
        assertThat(database()).isEmpty();
    }

    @Test
    void a_server_that_is_to_stop_lets_nobody_new_in_and_still_answers_who_is_in() throws Exception {
        var patient = Map.of("KOMITTO_STOP_DELAY", "20s");
        try (var server = KomittoProcess.start(data, port, patient).untilOpen();
                var inside = new Socket("127.0.0.1", port)) {
            assertThat(headers(inside)).startsWith("http/1.1 200").doesNotContain("connection: close");
            server.askToStop();
            await().until(() -> isClosed(server));
            assertThat(server.isAlive()).isTrue();
            assertThat(headers(inside)).startsWith("http/1.1 200").contains("connection: close");
        }
    }

    private static boolean isClosed(KomittoProcess server) throws IOException, InterruptedException {
        try {
            server.status("/api/v1/city");
            return false;
        } catch (ConnectException refused) {
            return true;
        }
    }

    /** Of the next answer on this connection, in small letters. */
    private static String headers(Socket connection) throws IOException {
        var question = "HEAD /api/v1/city HTTP/1.1\r\nHost: localhost\r\n\r\n";
        connection.getOutputStream().write(question.getBytes(US_ASCII));
        var told = new StringBuilder();
        while (told.indexOf("\r\n\r\n") < 0) {
            int letter = connection.getInputStream().read();
            assertThat(letter).as("cut off after %s", told).isNotNegative();
            told.append((char) letter);
        }
        return told.toString().toLowerCase(Locale.ROOT);
    }

    @Test
    void a_second_start_keeps_the_data_whether_the_first_server_was_stopped_or_killed() throws Exception {
        try (var first = KomittoProcess.start(data, port).untilOpen()) {
            await().untilAsserted(
                            () -> assertThat(first.status("/q/health/ready")).isEqualTo(200));
            write("stopped");
            first.stop();
            assertThat(first.output()).contains("Komitto has stopped.").doesNotContain("Exception");
        }
        assertThat(database()).isEmpty();

        long orphan;
        try (var second = KomittoProcess.start(data, port).untilOpen()) {
            write("killed");
            orphan = database().getFirst();
            second.kill();
        }
        assertThat(database()).containsExactly(orphan);

        try (var third = KomittoProcess.start(data, port).untilOpen()) {
            assertThat(database()).as("taken over as it is").containsExactly(orphan);
            assertThat(written()).containsExactly("killed", "stopped");
            assertThat(third.output()).doesNotContain("Exception", "WARN", "ERROR");
        }
    }

    @Test
    void the_remains_of_a_crashed_machine_do_not_keep_it_from_starting() throws Exception {
        try (var first = KomittoProcess.start(data, port).untilOpen()) {
            write("before");
            var note = data.resolve("postgres/postmaster.pid");
            var remains = Files.readAllLines(note);
            first.stop();
            remains.set(0, Long.toString(ProcessHandle.current().pid()));
            Files.write(note, remains);
        }
        try (var second = KomittoProcess.start(data, port).untilOpen()) {
            assertThat(written()).containsExactly("before");
            assertThat(second.output()).doesNotContain("Exception");
        }
    }

    @Test
    void a_second_server_is_refused_and_a_database_in_use_outlives_the_server() throws Exception {
        try (var other = ThrowawayDatabase.openIn(data)) {
            try (var first = KomittoProcess.start(data, port).untilOpen();
                    var second = KomittoProcess.start(data, KomittoProcess.freePort())) {
                assertThat(second.exit()).isEqualTo(KomittoMain.NOT_STARTED);
                assertThat(second.output().lines())
                        .hasSize(2)
                        .anyMatch(line -> line.equals(
                                "A server is already running on this data folder: http://127.0.0.1:" + port + "/"));
                assertThat(first.status("/q/health/ready")).isEqualTo(200);
            }
            assertThat(database()).as("still used by this process").hasSize(1);
            assertThat(other.configuration()).isNotEmpty();
        }
    }

    private List<Long> database() {
        return Postmaster.of(data.resolve("postgres")).filter(Postmaster::alive).map(Postmaster::pid).stream()
                .toList();
    }

    private void write(String word) throws SQLException {
        execute("create table if not exists kept (word text)", "insert into kept values ('" + word + "')");
    }

    private List<String> written() throws SQLException {
        return execute("select string_agg(word, ',' order by word) from kept").stream()
                .flatMap(words -> List.of(words.split(",")).stream())
                .toList();
    }

    private List<String> execute(String... statements) throws SQLException {
        var credentials = Credentials.of(new DataFolder(data));
        var url = "jdbc:postgresql://127.0.0.1:" + credentials.port() + "/" + Cluster.NAME;
        try (var connection = DriverManager.getConnection(url, Cluster.NAME, credentials.applicationPassword());
                var statement = connection.createStatement()) {
            var rows = false;
            for (var one : statements) rows = statement.execute(one);
            if (!rows) return List.of();
            statement.getResultSet().next();
            return List.of(statement.getResultSet().getString(1));
        }
    }
}
