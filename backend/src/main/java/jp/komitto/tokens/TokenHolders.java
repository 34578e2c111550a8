package jp.komitto.tokens;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import jp.komitto.shared.security.Actor;

/** Tells who holds a token. One bean for each kind; no token of a kind that nobody knows is believed. */
public interface TokenHolders {

    TokenKind kind();

    /**
     * Who it is, as the database said at most a second ago; empty when the session has ended, the account is suspended, the
     * client was revoked. A {@link TokenKind#PROGRAM} has the role SERVICE, and its scopes open what roles open for people.
     */
    Uni<Optional<Actor>> holderOf(AccessToken token);
}
