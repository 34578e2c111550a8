package jp.komitto.moving;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** One of the two databases, over one connection in one transaction. */
abstract class Side implements AutoCloseable {

    /** Values are compared as text, so both sides write them alike; and a large table may take its time. */
    private static final String ALIKE = """
            set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set bytea_output = 'hex';
            set extra_float_digits = 1; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0
            """;
    /** Flyway keeps its own book of what the target has received. */
    private static final String TABLES = """
            select quote_ident(c.relname),
                   (select string_agg(quote_ident(a.attname), ', ' order by a.attname collate "C") from pg_attribute a
                     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
              from pg_class c
             where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname <> 'flyway_schema_history'
             order by c.relname collate "C"
            """;

    /** One row of an answer, read into what is wanted. */
    @FunctionalInterface
    interface Reading<T> {
        T from(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    Side(Connection connection) throws SQLException {
        this.connection = connection;
        run(ALIKE);
    }

    Connection connection() {
        return connection;
    }

    CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    List<Table> tables() throws SQLException {
        return all(TABLES, row -> new Table(row.getString(1), row.getString(2)));
    }

    Fingerprint fingerprint(Table table) throws SQLException {
        return all(table.fingerprint(), row -> new Fingerprint(row.getLong(1), row.getBigDecimal(2)))
                .getFirst();
    }

    /** Where the journal's chain is broken, as a text of its own; {@code none} where it is whole. */
    String brokenAt() throws SQLException {
        return text("select coalesce(journal_broken_at()::text, 'none')");
    }

    String text(String question) throws SQLException {
        return all(question, row -> row.getString(1)).getFirst();
    }

    <T> List<T> all(String question, Reading<T> reading) throws SQLException {
        var found = new ArrayList<T>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) found.add(reading.from(rows));
        }
        return found;
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
