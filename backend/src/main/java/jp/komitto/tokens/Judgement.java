package jp.komitto.tokens;

import io.quarkus.security.AuthenticationFailedException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/**
 * Whether a token is one of ours and counts now. The algorithm is ours to name, never the token's: with another one, or none,
 * a forger could sign with what we publish.
 */
record Judgement(SigningKey key, String issuer) {

    /** Clocks of two instances may differ by so much. */
    private static final int SKEW_SECONDS = 2;

    JwtClaims claims(String token, Instant now) {
        try {
            return new JwtConsumerBuilder()
                    .setVerificationKey(key.pair().getPublic())
                    .setJwsAlgorithmConstraints(
                            ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                    .setExpectedType(true, SignedTokens.TYPE)
                    .setExpectedIssuer(true, issuer)
                    .setExpectedAudience(true, SignedTokens.AUDIENCE)
                    .setRequireSubject()
                    .setRequireExpirationTime()
                    .setRequireIssuedAt()
                    .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .setEvaluationTime(NumericDate.fromSeconds(now.getEpochSecond()))
                    .build()
                    .processToClaims(token);
        } catch (InvalidJwtException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    /** Which key it claims to be signed with; what it says besides is not looked at yet. */
    static String kidOf(String token) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(AlgorithmConstraints.DISALLOW_NONE);
            signature.setCompactSerialization(token);
            String kid = signature.getKeyIdHeaderValue();
            if (kid == null) {
                throw new AuthenticationFailedException();
            }
            return kid;
        } catch (JoseException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    static Set<String> scopes(String words) {
        return words == null || words.isBlank()
                ? Set.of()
                : Arrays.stream(words.strip().split(" +")).collect(Collectors.toSet());
    }
}
