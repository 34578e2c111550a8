package jp.komitto.moving;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The database that receives everything. What guards its tables against wrong rows one by one (keys to other tables, the journal's
 * triggers) is put aside while they arrive in bulk and back in place, where keys are checked over all rows, in the same
 * transaction: a session's replication role would do it in one word, but managed databases do not lend the right to that.
 */
final class Target extends Side {

    private static final int OLDEST = 18;
    private static final int PER_VERSION = 10_000;

    private static final String ANYTHING = """
            select coalesce(min(c.relname), '') from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname not like 'pg_temp%'
               and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
            """;
    private static final String KEYS = """
            select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint
             where contype = 'f' and connamespace = current_schema()::regnamespace and conparentid = 0
             order by conrelid::regclass::text, conname
            """;
    private static final String GUARDED = """
            select distinct tgrelid::regclass::text from pg_trigger t join pg_class c on c.oid = t.tgrelid
             where not tgisinternal and c.relnamespace = current_schema()::regnamespace
            """;
    private static final String ORDER = """
            select datlocprovider = 'b' and datlocale = 'C.UTF-8' from pg_database where datname = current_database()
            """;

    private record Key(String table, String name, String definition) {}

    private List<Key> keys = List.of();
    private List<String> guarded = List.of();
    private boolean kept;

    Target(Connection connection) throws SQLException {
        super(connection);
    }

    void requireEmpty() throws SQLException {
        var version = Integer.parseInt(text("show server_version_num")) / PER_VERSION;
        if (version < OLDEST) throw NotCopied.TOO_OLD.because(version, OLDEST);
        var encoding = text("show server_encoding");
        if (!encoding.equals("UTF8")) throw NotCopied.NOT_UTF8.because(encoding);
        var something = text(ANYTHING);
        if (!something.isEmpty()) throw NotCopied.NOT_EMPTY.because(something);
    }

    /** Whether words are put into the same order as in a database Komitto makes itself. */
    boolean ordersAlike() throws SQLException {
        return text(ORDER).equals("t");
    }

    void open(List<Table> tables) throws SQLException {
        connection().setAutoCommit(false);
        keys = all(KEYS, row -> new Key(row.getString(1), row.getString(2), row.getString(3)));
        guarded = all(GUARDED, row -> row.getString(1));
        for (var key : keys) run("alter table %s drop constraint %s".formatted(key.table(), key.name()));
        for (var table : guarded) run("alter table " + table + " disable trigger user");
        // What migrations put there themselves comes along with everything else.
        for (var table : tables) if (fingerprint(table).rows() > 0) run("delete from " + table.name());
    }

    void close(List<Source.Sequence> sequences) throws SQLException {
        for (var table : guarded) run("alter table " + table + " enable trigger user");
        for (var key : keys)
            run("alter table %s add constraint %s %s".formatted(key.table(), key.name(), key.definition()));
        for (var sequence : sequences)
            text("select setval('%s', %d, %b)".formatted(sequence.name(), sequence.last(), sequence.called()));
    }

    /** Only now does the copy count. */
    void keep() throws SQLException {
        connection().commit();
        kept = true;
        connection().setAutoCommit(true);
    }

    boolean kept() {
        return kept;
    }

    /** PostgreSQL plans by what it has counted, and after a copy it has counted nothing yet. */
    void measure() throws SQLException {
        run("analyze");
    }

    void drop() throws SQLException {
        if (!connection().getAutoCommit()) connection().rollback();
        connection().setAutoCommit(true);
    }
}
