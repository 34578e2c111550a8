/**
 * How a Komitto process comes to life and leaves: it finds or starts the database, then runs the application as a
 * server or for one command. Others may use {@link jp.komitto.launch.Command}, to be run by its name from the command
 * line, and inject {@link jp.komitto.launch.RunMode}, to do the work of a server only when there is one.
 */
package jp.komitto.launch;
