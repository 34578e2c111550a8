/**
 * コーディネーター (row 31, 2章): requests and offers taken down at the telephone, at the counter or by post for people without an
 * account; two brought together with somebody in between; what waits too long; what stayed unfilled, and why. Nothing here is for
 * other contexts.
 */
package jp.komitto.coordination;
