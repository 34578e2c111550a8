package jp.komitto.accounts;

/** Whether an account may be used. */
public enum AccountStatus {
    /** For a guardian's consent: the person may sign in, see and delete the account, and nothing else. */
    WAITING,
    ACTIVE,
    /** By the city. */
    SUSPENDED
}
