package jp.komitto.tokens;

import io.smallrye.mutiny.Uni;

/** Somebody whose tokens are believed: ourselves, and whoever a city names besides. */
public interface Issuer {

    /** Whether tokens with this {@code iss} are to be judged here. */
    boolean isNamed(String issuer);

    /** What it says; fails with {@link io.quarkus.security.AuthenticationFailedException} when anything about it is wrong. */
    Uni<AccessToken> read(String token);
}
