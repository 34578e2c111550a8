/**
 * Where people are signed in: sessions, their refresh tokens, the office put on in them, and who therefore holds an access token.
 * Others open and change them with {@link jp.komitto.sessions.LiveSessions} and keep them alive with
 * {@link jp.komitto.sessions.Refreshing}; how somebody proves who they are is not known here.
 */
package jp.komitto.sessions;
