/** The one door to PostgreSQL for plain SQL: every call is bounded in time, so that a frozen database never hangs a person. */
package jp.komitto.shared.database;
