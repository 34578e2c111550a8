package jp.komitto.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import jp.komitto.launch.DatabaseAddress;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/** Copies everything into an empty database and compares; blocks until it is done. */
@ApplicationScoped
class Copying {

    private static final int SECONDS_TO_ANSWER = 10;

    private final DataSource here;
    private final Flyway migrations;

    @Inject
    Copying(DataSource here, Flyway migrations) {
        this.here = here;
        this.migrations = migrations;
    }

    /**
     * What was copied.
     *
     * @param brokenAt where the journal's chain was broken before, and is now; {@code none} where it is whole
     * @param ordersAlike whether the new database puts words into the same order
     */
    record Copied(int tables, long rows, String brokenAt, boolean ordersAlike) {}

    Copied into(DatabaseAddress address, String user, String password) throws SQLException {
        var there = new PGSimpleDataSource();
        there.setUrl(address.jdbc());
        there.setUser(user);
        there.setPassword(password);
        there.setConnectTimeout(SECONDS_TO_ANSWER);
        there.setLoginTimeout(SECONDS_TO_ANSWER);
        try (var target = new Target(connected(there, address));
                var source = new Source(here.getConnection())) {
            target.requireEmpty();
            var schema = schema(there);
            try {
                make(schema);
                var copied = copy(source, target);
                target.measure();
                return copied;
            } catch (SQLException | RuntimeException broken) {
                if (!target.kept()) undo(target, schema, broken);
                throw broken;
            }
        }
    }

    private static void undo(Target target, Flyway schema, Exception broken) {
        try {
            target.drop();
            schema.clean();
        } catch (SQLException | RuntimeException gone) {
            broken.addSuppressed(gone);
        }
    }

    private static Connection connected(DataSource there, DatabaseAddress address) {
        try {
            return there.getConnection();
        } catch (SQLException refused) {
            throw NotCopied.UNREACHABLE.because(
                    address, refused.getMessage().lines().findFirst().orElse(refused.getSQLState()));
        }
    }

    /** The same migrations, for the other database; found empty, it may be emptied again when something goes wrong. */
    private Flyway schema(DataSource there) {
        return Flyway.configure()
                .configuration(migrations.getConfiguration())
                .dataSource(there)
                .cleanDisabled(false)
                .load();
    }

    private static void make(Flyway schema) {
        try {
            schema.migrate();
        } catch (FlywayException refused) {
            throw NotCopied.NOT_ALLOWED.because(
                    refused.getMessage().strip().lines().findFirst().orElse("?"));
        }
    }

    private static Copied copy(Source source, Target target) throws SQLException {
        var tables = requireSame(source.tables(), target.tables());
        target.open(tables);
        for (var table : tables) move(table, source, target);
        target.close(source.sequences());
        var rows = 0L;
        for (var table : tables) rows += requireSame(table, source, target);
        var brokenAt = source.brokenAt();
        if (!brokenAt.equals(target.brokenAt())) throw NotCopied.DIFFERENT.because("journal");
        source.requireNoServer();
        target.keep();
        return new Copied(tables.size(), rows, brokenAt, target.ordersAlike());
    }

    private static void move(Table table, Source source, Target target) throws SQLException {
        var leaving = source.copies().copyOut(table.leaving());
        var arriving = target.copies().copyIn(table.arriving());
        for (byte[] some; (some = leaving.readFromCopy()) != null; ) arriving.writeToCopy(some, 0, some.length);
        arriving.endCopy();
    }

    private static List<Table> requireSame(List<Table> ours, List<Table> theirs) {
        ours.stream().filter(table -> !theirs.contains(table)).findFirst().ifPresent(Copying::refuse);
        theirs.stream().filter(table -> !ours.contains(table)).findFirst().ifPresent(Copying::refuse);
        return ours;
    }

    private static void refuse(Table table) {
        throw NotCopied.OTHER_FORM.because(table.name());
    }

    private static long requireSame(Table table, Source source, Target target) throws SQLException {
        var left = source.fingerprint(table);
        if (!left.equals(target.fingerprint(table))) throw NotCopied.DIFFERENT.because(table.name());
        return left.rows();
    }
}
