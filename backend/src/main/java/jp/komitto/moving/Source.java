package jp.komitto.moving;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The database at hand, held still: nobody writes while it is read, and all of it is read as of one moment. */
final class Source extends Side {

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    /** As the connection of every server is called that follows the journal. */
    private static final String SERVERS = """
            select count(*) from pg_stat_activity where datname = current_database() and application_name = 'komitto journal'
            """;

    private static final String SEQUENCES = """
            select quote_ident(relname) from pg_class where relkind = 'S' and relnamespace = current_schema()::regnamespace
             order by relname
            """;

    private final List<Table> tables;

    Source(Connection connection) throws SQLException {
        super(connection);
        tables = super.tables();
        requireNoServer();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        hold();
    }

    @Override
    List<Table> tables() {
        return tables;
    }

    /** Asked again before the copy counts: one that started meanwhile was kept from writing, but would write from now on. */
    void requireNoServer() throws SQLException {
        if (!text(SERVERS).equals("0")) throw NotCopied.SERVER_AT_WORK.because();
    }

    /** The locks come before the first look, so that what is seen is the last that was written. */
    private void hold() throws SQLException {
        var all = tables.stream().map(Table::name).collect(Collectors.joining(", "));
        try {
            run("set local lock_timeout = '5s'; lock table " + all + " in share mode");
        } catch (SQLException refused) {
            if (LOCK_NOT_AVAILABLE.equals(refused.getSQLState())) throw NotCopied.SOMEBODY_WRITES.because();
            throw refused;
        }
    }

    record Sequence(String name, long last, boolean called) {}

    List<Sequence> sequences() throws SQLException {
        var names = all(SEQUENCES, row -> row.getString(1));
        var sequences = new ArrayList<Sequence>();
        for (var name : names)
            sequences.addAll(all(
                    "select last_value, is_called from " + name,
                    row -> new Sequence(name, row.getLong(1), row.getBoolean(2))));
        return sequences;
    }

    /** Nothing was written; whoever waited goes on. */
    @Override
    public void close() throws SQLException {
        connection().rollback();
        super.close();
    }
}
