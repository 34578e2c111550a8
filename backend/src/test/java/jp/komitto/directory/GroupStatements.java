package jp.komitto.directory;

/** The SQL behind the list and the page, for whoever measures what the database takes for it. */
public final class GroupStatements {

    /** 1 ids, 2 language. */
    public static final String CARDS = Groups.CARDS;

    /** 1 id, 2 whether with readings. */
    public static final String PAGE = Groups.PAGE;

    private GroupStatements() {}
}
