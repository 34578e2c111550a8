package jp.komitto.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import jp.komitto.directory.GroupStatements;
import jp.komitto.launch.MeasuredCluster.Place;
import jp.komitto.projects.ProjectStatements;

/** The same SQL by pgbench: what the database takes for it when nobody else is there. */
final class PgBench {

    private static final String IDS = """
            create table bench_group as
                select (row_number() over (order by id))::int as n, id from citizen_group;
            alter table bench_group add primary key (n);
            analyze bench_group
            """;

    private final Path folder;
    private final Place place;
    private final long postmaster;

    PgBench(Path folder, Place place, long postmaster) {
        this.folder = folder;
        this.place = place;
        this.postmaster = postmaster;
    }

    /** Milliseconds of the database's processor time for one list and for one page; empty without pgbench. */
    record Found(double list, double page) {}

    Optional<Found> measure(int groups, int seconds) throws IOException, InterruptedException, SQLException {
        if (!isThere()) {
            return Optional.empty();
        }
        run(IDS);
        String some = "\\set n random(1, " + (groups - 20) + ")\n";
        String list = GroupStatements.CARDS
                .replace("$1", "array(select id from bench_group where n between :n and :n + 19)")
                .replace("$2", "'ja'");
        String one = "(select id from bench_group where n = :n)";
        String page =
                GroupStatements.PAGE.replace("$1", one).replace("$2", "false").strip()
                        + ";\n"
                        + ProjectStatements.OF_GROUP.replace("$1", one);
        var found = new Found(measure("list", some + list, seconds), measure("page", some + page, seconds));
        run("drop table bench_group");
        return Optional.of(found);
    }

    private double measure(String name, String script, int seconds) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".sql");
        Path log = folder.resolve("pgbench-" + name + ".log");
        Files.writeString(file, script.strip() + ";\n");
        double before = ProcessAccounts.processorOfFamily(postmaster);
        var pgbench = new ProcessBuilder(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=4",
                        "--time=" + seconds,
                        "--file=" + file,
                        place.url())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        pgbench.environment().put("PGUSER", place.user());
        pgbench.environment().put("PGPASSWORD", place.password());
        int status = pgbench.start().waitFor();
        double taken = ProcessAccounts.processorOfFamily(postmaster) - before;
        String said = Files.readString(log);
        if (status != 0) {
            throw new IllegalStateException(said);
        }
        return taken * 1e3 / transactions(said);
    }

    private static long transactions(String said) {
        return said.lines()
                .filter(line -> line.startsWith("number of transactions actually processed:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("pgbench", "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = place.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
