package jp.komitto.tokens;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What a token that is believed says. Who may do what with it, {@link TokenHolders} asks the database.
 *
 * @param subject the account, or the service client
 * @param kind whose it is
 * @param session the session a person acts in; null for a program
 * @param revision how often that session had changed when the token was issued; 0 for a program
 * @param scopes what a program asked for; empty for a person
 * @param expires from when on it is worth nothing
 */
public record AccessToken(
        UUID subject, TokenKind kind, UUID session, long revision, Set<String> scopes, Instant expires) {

    public AccessToken {
        scopes = Set.copyOf(scopes);
    }

    public static AccessToken ofPerson(UUID account, UUID session, long revision, Instant expires) {
        return new AccessToken(account, TokenKind.PERSON, session, revision, Set.of(), expires);
    }

    public static AccessToken ofProgram(UUID client, Set<String> scopes, Instant expires) {
        return new AccessToken(client, TokenKind.PROGRAM, null, 0, scopes, expires);
    }
}
