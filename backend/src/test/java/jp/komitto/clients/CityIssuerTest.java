package jp.komitto.clients;

import static jp.komitto.clients.Program.ADMINISTRATOR;
import static jp.komitto.clients.Program.CLIENTS;
import static jp.komitto.clients.Program.bearing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city's own identity provider gives the tokens; what they open and how they are taken back, the city still says here. */
@QuarkusTest
@QuarkusTestResource(value = CityProvider.class, restrictToAnnotatedClass = true)
class CityIssuerTest {

    private static final String JOURNAL = "/api/v1/desk/journal";
    private static final Consumer<JwtClaims> AS_IT_IS = claims -> {};

    private final String name = "program-" + UUID.randomUUID();

    @Inject
    Vertx vertx;

    @Test
    void aTokenFromThereOpensWhatBothSidesAllow() {
        register(name, "journal:read");
        bearing(token(AS_IT_IS, "Komitto.Audit", "Komitto.Groups"))
                .get(JOURNAL)
                .then()
                .statusCode(200);
        bearing(token(AS_IT_IS, "Komitto.Groups")).get(JOURNAL).then().statusCode(403);
        bearing(token(AS_IT_IS, "journal:read")).get(JOURNAL).then().statusCode(200);
        bearing(token(AS_IT_IS, "Komitto.Groups"))
                .multiPart("file", "a.csv", new byte[] {'a'}, "text/csv")
                .post("/api/v1/desk/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void takenBackHereItOpensNothingAnyMore() {
        String id = register(name, "journal:read");
        ADMINISTRATOR.acts().post(CLIENTS + "/" + id + "/secret").then().statusCode(409);
        ADMINISTRATOR.acts().delete(CLIENTS + "/" + id).then().statusCode(204);
        bearing(token(AS_IT_IS, "Komitto.Audit")).get(JOURNAL).then().statusCode(401);
    }

    @Test
    void oneNameBelongsToOneProgram() {
        register(name, "journal:read");
        Map<String, Object> wanted = Program.wanted("groups:read");
        wanted.put("issuerSubject", name);
        Program.create(wanted).then().statusCode(409).body("code", is("ISSUER_SUBJECT_TAKEN"));
    }

    @Test
    void nothingForgedIsBelieved() {
        register(name, "journal:read");
        List<Consumer<JwtClaims>> spoilt = List.of(
                claims -> claims.setIssuer("https://elsewhere.example.jp/"),
                claims -> claims.setAudience("another"),
                claims -> claims.setExpirationTimeMinutesInTheFuture(-1),
                claims -> claims.unsetClaim("exp"),
                claims -> claims.setNotBeforeMinutesInThePast(-5),
                claims -> claims.setClaim("azp", "stranger"),
                claims -> claims.unsetClaim("azp"));
        spoilt.forEach(spoil ->
                bearing(token(spoil, "Komitto.Audit")).get(JOURNAL).then().statusCode(401));
        String whole = token(AS_IT_IS, "Komitto.Audit");
        bearing(whole.substring(0, whole.length() - 8) + "AAAAAAAA")
                .get(JOURNAL)
                .then()
                .statusCode(401);
        bearing(signedWithThePublicKey()).get(JOURNAL).then().statusCode(401);
    }

    @Test
    void itsKeysMayChangeAndItMayBeAwayForAWhile() {
        register(name, "journal:read");
        bearing(token(AS_IT_IS, "Komitto.Audit")).get(JOURNAL).then().statusCode(200);
        CityProvider.rotate("second-" + name);
        bearing(token(AS_IT_IS, "Komitto.Audit")).get(JOURNAL).then().statusCode(200);
        CityProvider.goAway();
        int asked = CityProvider.timesAsked();
        for (int n = 0; n < 20; n++) {
            bearing(token(AS_IT_IS, "Komitto.Audit")).get(JOURNAL).then().statusCode(200);
        }
        assertThat(CityProvider.timesAsked()).isLessThanOrEqualTo(asked + 1);
        CityProvider.comeBack();
    }

    @Test
    void itsKeysMayBeAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("jwks.json");
        Files.writeString(file, new JsonWebKeySet(CityProvider.key()).toJson());
        CityKeys keys = new CityKeys(settings(file.toString()), vertx);
        String kid = CityProvider.key().getKeyId();
        assertThat(jp.komitto.testing.Vertx.await(() -> keys.named(kid))).isPresent();
        assertThat(jp.komitto.testing.Vertx.await(() -> keys.named("unknown"))).isEmpty();
    }

    private static IssuerSettings settings(String jwks) {
        return new IssuerSettings() {
            @Override
            public Optional<String> url() {
                return Optional.of(CityProvider.ISSUER);
            }

            @Override
            public Optional<String> jwks() {
                return Optional.of(jwks);
            }

            @Override
            public String audience() {
                return CityProvider.AUDIENCE;
            }

            @Override
            public String subjectClaim() {
                return "sub";
            }

            @Override
            public String scopeClaim() {
                return "scope";
            }

            @Override
            public Optional<List<String>> scopes() {
                return Optional.empty();
            }
        };
    }

    /** With what everybody can read, under an algorithm that takes it for a secret. */
    private String signedWithThePublicKey() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(CityProvider.ISSUER);
        claims.setAudience(CityProvider.AUDIENCE);
        claims.setClaim("azp", name);
        claims.setClaim("roles", "Komitto.Audit");
        claims.setExpirationTimeMinutesInTheFuture(5);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKeyIdHeaderValue(CityProvider.key().getKeyId());
        signature.setKey(new HmacKey(CityProvider.key().getPublicKey().getEncoded()));
        signature.setPayload(claims.toJson());
        return CityProvider.compact(signature);
    }

    private String token(Consumer<JwtClaims> spoil, String... roles) {
        return CityProvider.token(name, spoil, roles);
    }

    private static String register(String name, String scope) {
        Map<String, Object> wanted = Program.wanted(scope);
        wanted.put("issuerSubject", name);
        return Program.create(wanted)
                .then()
                .statusCode(201)
                .body("clientSecret", nullValue())
                .extract()
                .path("clientId");
    }
}
