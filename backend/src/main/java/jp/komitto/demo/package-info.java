/**
 * For whoever tries Komitto: one account for each role in a new data folder, told once at the terminal. Never where real people
 * use it ({@code KOMITTO_PRODUCTION=true}); there, what a trial has left is stopped. Used by nobody.
 */
package jp.komitto.demo;
