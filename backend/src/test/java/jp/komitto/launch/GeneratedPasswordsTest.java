package jp.komitto.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The passwords the embedded database is made with. */
class GeneratedPasswordsTest {

    @Test
    void areKeptAsScramAndCostAConnectionOneRoundInsteadOfThousands(@TempDir Path folder) throws Exception {
        try (var cluster = MeasuredCluster.openIn(folder);
                var connection = cluster.superuser();
                var statement = connection.createStatement();
                var roles = statement.executeQuery(
                        "select rolname, rolpassword from pg_authid where rolpassword is not null")) {
            Map<String, String> kept = new HashMap<>();
            while (roles.next()) kept.put(roles.getString(1), roles.getString(2));
            assertThat(kept).containsOnlyKeys(ClusterFiles.SUPERUSER, Cluster.NAME);
            assertThat(kept.values()).allMatch(verifier -> verifier.startsWith("SCRAM-SHA-256$1:"));
        }
    }
}
