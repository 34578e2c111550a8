/**
 * Access tokens: short-lived, signed with keys of the city's own, believed only together with what the database says right now.
 * Others use {@link jp.komitto.tokens.SignedTokens} to issue one and tell who holds one as {@link jp.komitto.tokens.TokenHolders}.
 */
package jp.komitto.tokens;
