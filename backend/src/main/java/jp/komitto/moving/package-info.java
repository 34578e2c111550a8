/**
 * Moving to another database: everything is copied from the one at hand, the embedded one above all, into an empty PostgreSQL,
 * and both are compared before the copy counts. A command, {@code copy}; nobody uses anything of it.
 */
package jp.komitto.moving;
