package jp.komitto.clients;

import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.komitto.shared.database.Database;
import jp.komitto.tokens.AccessToken;
import jp.komitto.tokens.Issuer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/**
 * Tokens of the city's own identity provider. It says who a program is; which programs there are and what they may do at most,
 * the city says here, so that taking one back works the same for both kinds.
 */
@ApplicationScoped
class CityIssuer implements Issuer {

    private static final int SKEW_SECONDS = 30;
    private static final AlgorithmConstraints ASYMMETRIC = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    private static final String KNOWN =
            "select id from service_client where issuer_subject = $1 and revoked_at is null";

    private final IssuerSettings settings;
    private final CityKeys keys;
    private final Database database;
    private final Clock clock;
    private final Map<String, String> ours;

    @Inject
    CityIssuer(IssuerSettings settings, CityKeys keys, Database database, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.database = database;
        this.clock = clock;
        this.ours = settings.scopes().orElse(List.of()).stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    }

    /** The name a program has there, if there is such a place. */
    String requireConfigured(String subject) {
        if (settings.url().isEmpty() || settings.jwks().isEmpty()) {
            throw ClientProblem.ISSUER_NOT_CONFIGURED.problem();
        }
        return subject;
    }

    @Override
    public boolean isNamed(String issuer) {
        return settings.jwks().isPresent()
                && settings.url().filter(issuer::equals).isPresent();
    }

    @Override
    public Uni<AccessToken> read(String token) {
        return Uni.createFrom()
                .item(() -> kidOf(token))
                .chain(keys::named)
                .map(key -> claims(token, key.orElseThrow(AuthenticationFailedException::new)))
                .chain(this::known);
    }

    private Uni<AccessToken> known(JwtClaims claims) {
        try {
            Object subject = claims.getClaimValue(settings.subjectClaim());
            Instant expires = Instant.ofEpochSecond(claims.getExpirationTime().getValue());
            Set<String> scopes = scopes(claims.getClaimValue(settings.scopeClaim()));
            return database.query(KNOWN, Tuple.of(String.valueOf(subject))).map(rows -> {
                if (rows.size() == 0) {
                    throw new AuthenticationFailedException();
                }
                UUID client = rows.iterator().next().getUUID("id");
                return AccessToken.ofProgram(client, scopes, expires);
            });
        } catch (MalformedClaimException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    private Set<String> scopes(Object claim) {
        Stream<String> words =
                switch (claim) {
                    case null -> Stream.empty();
                    case Collection<?> list -> list.stream().map(String::valueOf);
                    default -> Arrays.stream(claim.toString().strip().split(" +"));
                };
        return words.map(word -> ours.getOrDefault(word, word)).collect(Collectors.toSet());
    }

    private JwtClaims claims(String token, JsonWebKey key) {
        try {
            return new JwtConsumerBuilder()
                    .setVerificationKey(key.getKey())
                    .setJwsAlgorithmConstraints(ASYMMETRIC)
                    .setExpectedIssuer(true, settings.url().orElseThrow())
                    .setExpectedAudience(true, settings.audience())
                    .setRequireExpirationTime()
                    .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .setEvaluationTime(NumericDate.fromSeconds(clock.instant().getEpochSecond()))
                    .build()
                    .processToClaims(token);
        } catch (InvalidJwtException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    private static String kidOf(String token) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setCompactSerialization(token);
            if (signature.getKeyIdHeaderValue() != null) {
                return signature.getKeyIdHeaderValue();
            }
            throw new AuthenticationFailedException();
        } catch (JoseException e) {
            throw new AuthenticationFailedException(e);
        }
    }
}
