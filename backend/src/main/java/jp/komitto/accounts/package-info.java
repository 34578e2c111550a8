/**
 * Accounts of people: what they chose to be called, their age band, how to reach them, what they agreed to and, under 16, their
 * guardian's consent. Others ask {@link jp.komitto.accounts.KnownAccounts}, open an account with
 * {@link jp.komitto.accounts.StartingAccounts} and mail links that work once with {@link jp.komitto.accounts.OneTimeLinks}.
 */
package jp.komitto.accounts;
