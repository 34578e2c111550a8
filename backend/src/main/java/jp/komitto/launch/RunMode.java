package jp.komitto.launch;

/** What this process is for. Indexes, feeds and first imports belong to {@link #SERVE} alone. */
public enum RunMode {
    /** Answers requests until it is stopped. */
    SERVE,
    /** Runs one {@link Command} and ends. */
    COMMAND;

    static final String PROPERTY = "komitto.run-mode";

    static RunMode of(String[] arguments) {
        return arguments.length == 0 || arguments[0].equals("serve") ? SERVE : COMMAND;
    }
}
