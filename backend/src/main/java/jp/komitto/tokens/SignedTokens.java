package jp.komitto.tokens;

import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.shared.time.Ids;
import jp.komitto.shared.web.Site;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Our own access tokens (RFC 9068): ES256, at most as long as whoever issues one says, never secret from their holder. */
@ApplicationScoped
public class SignedTokens implements Issuer {

    static final String AUDIENCE = "komitto-api";
    static final String TYPE = "at+jwt";
    static final String SESSION = "sid";
    static final String REVISION = "rev";
    static final String CLIENT = "client_id";
    static final String SCOPE = "scope";

    private final KeyRing keys;
    private final Site site;
    private final Ids ids;
    private final Clock clock;

    @Inject
    SignedTokens(KeyRing keys, Site site, Ids ids, Clock clock) {
        this.keys = keys;
        this.site = site;
        this.ids = ids;
        this.clock = clock;
    }

    /** The token as text, signed with the key that signs now. */
    public Uni<String> issue(AccessToken token) {
        return keys.signing().map(key -> sign(claims(token), key));
    }

    @Override
    public boolean isNamed(String issuer) {
        return site.address().equals(issuer);
    }

    @Override
    public Uni<AccessToken> read(String token) {
        return Uni.createFrom()
                .item(() -> Judgement.kidOf(token))
                .chain(keys::named)
                .map(key -> key.orElseThrow(AuthenticationFailedException::new))
                .map(key -> read(new Judgement(key, site.address()).claims(token, clock.instant())));
    }

    private JwtClaims claims(AccessToken token) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(site.address());
        claims.setAudience(AUDIENCE);
        claims.setSubject(token.subject().toString());
        claims.setJwtId(ids.next().toString());
        claims.setIssuedAt(seconds(clock.instant()));
        claims.setNotBefore(seconds(clock.instant()));
        claims.setExpirationTime(seconds(token.expires()));
        switch (token.kind()) {
            case PERSON -> {
                claims.setStringClaim(SESSION, token.session().toString());
                claims.setClaim(REVISION, token.revision());
            }
            case PROGRAM -> {
                claims.setStringClaim(CLIENT, token.subject().toString());
                claims.setStringClaim(SCOPE, String.join(" ", token.scopes()));
            }
        }
        return claims;
    }

    private static String sign(JwtClaims claims, SigningKey key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKeyIdHeaderValue(key.kid());
        signature.setHeader("typ", TYPE);
        signature.setKey(key.pair().getPrivate());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AccessToken read(JwtClaims claims) {
        try {
            UUID subject = UUID.fromString(claims.getSubject());
            Instant expires = Instant.ofEpochSecond(claims.getExpirationTime().getValue());
            String session = claims.getStringClaimValue(SESSION);
            return session == null
                    ? AccessToken.ofProgram(subject, Judgement.scopes(claims.getStringClaimValue(SCOPE)), expires)
                    : AccessToken.ofPerson(
                            subject,
                            UUID.fromString(session),
                            Optional.ofNullable(claims.getClaimValue(REVISION, Long.class))
                                    .orElse(0L),
                            expires);
        } catch (MalformedClaimException | IllegalArgumentException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    private static NumericDate seconds(Instant instant) {
        return NumericDate.fromSeconds(instant.getEpochSecond());
    }
}
