/**
 * How a Komitto process comes to life and leaves: it finds or starts the database, then runs the application as a
 * server or for one command. Others may use {@link jp.komitto.launch.Command}, to be run by its name from the command
 * line, inject {@link jp.komitto.launch.RunMode}, to do the work of a server only when there is one, and read a {@link
 * jp.komitto.launch.DatabaseAddress} as people write it.
 */
package jp.komitto.launch;
