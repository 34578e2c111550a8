package jp.komitto.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot start says why in one sentence, Japanese and English, and nothing else. */
class RefusingIT {

    @TempDir
    Path folder;

    @Test
    void a_taken_port() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var taken = other.getLocalPort();
            refuses(folder, taken, "Port " + taken + " is in use by another program");
        }
    }

    @Test
    void a_data_folder_that_cannot_be_written() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "not a folder");
        refuses(file.resolve("data"), KomittoProcess.freePort(), "cannot be written to");
    }

    @Test
    void a_data_folder_of_another_postgresql() throws Exception {
        Files.createDirectory(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");
        refuses(
                folder,
                KomittoProcess.freePort(),
                "belongs to PostgreSQL 17; this program needs data of PostgreSQL 18");
    }

    @Test
    void a_database_whose_passwords_are_gone() throws Exception {
        Files.createDirectory(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "18\n");
        refuses(folder, KomittoProcess.freePort(), "cannot be read; restore it");
    }

    @Test
    void a_command_that_does_not_exist() throws Exception {
        refuses(folder, KomittoProcess.freePort(), "There is no command «inport». Available: serve", "inport");
        assertThat(Postmaster.of(folder.resolve("postgres"))).isEmpty();
    }

    private static void refuses(Path data, int port, String sentence, String... arguments)
            throws IOException, InterruptedException {
        try (var process = KomittoProcess.start(data, port, arguments)) {
            assertThat(process.exit()).isEqualTo(KomittoMain.NOT_STARTED);
            assertThat(process.output().lines()).hasSize(2);
            assertThat(process.output()).contains(sentence).containsPattern("\\p{IsHiragana}");
        }
    }
}
