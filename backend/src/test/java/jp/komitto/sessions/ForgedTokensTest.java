package jp.komitto.sessions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.security.Sealing;
import jp.komitto.shared.web.Site;
import jp.komitto.testing.People;
import jp.komitto.testing.People.Person;
import jp.komitto.testing.People.SignedIn;
import jp.komitto.testing.Vertx;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** Twelve forged tokens, twelve times 401 (A3). */
@QuarkusTest
class ForgedTokensTest {

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    Sealing sealing;

    @Inject
    Site site;

    @Test
    void none_of_twelve_forged_tokens_is_believed() throws Exception {
        Person person = people.somebody();
        SignedIn signedIn = person.signedIn();
        String good = signedIn.accessToken();
        Forge forge = new Forge(good);
        SignedIn revoked = person.signedIn();
        SignedIn.fromOwnPage()
                .cookie("komitto_refresh", revoked.refreshToken())
                .post("/api/v1/auth/sign-out")
                .then()
                .statusCode(204);

        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("no algorithm", forge.unsigned());
        forged.put("another key under our name", forge.signedElsewhere());
        forged.put("HMAC with what we publish", forge.hmacWithPublicKey());
        forged.put(
                "expired", forge.signed(claims -> claims.setExpirationTime(NumericDate.fromSeconds(forge.now() - 60))));
        forged.put("not yet", forge.signed(claims -> claims.setNotBefore(NumericDate.fromSeconds(forge.now() + 60))));
        forged.put("another issuer", forge.signed(claims -> claims.setIssuer("https://elsewhere.example")));
        forged.put("for another audience", forge.signed(claims -> claims.setAudience("other-api")));
        forged.put("unknown key", forge.signedAs(UUID.randomUUID().toString()));
        forged.put("changed content", forge.changed(UUID.randomUUID()));
        forged.put("no signature", good.substring(0, good.lastIndexOf('.') + 1));
        forged.put("a refresh token", signedIn.refreshToken());
        forged.put("a session that has ended", revoked.accessToken());
        assertThat(forged).hasSize(12);

        forged.forEach((how, token) -> given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(describing(how))
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", is("SIGN_IN_REQUIRED")));
        forge.requireControl();
    }

    private static org.hamcrest.Matcher<Integer> describing(String how) {
        return org.hamcrest.core.DescribedAs.describedAs("401 for a token with: " + how, is(401));
    }

    /** Knows our own key, to change one thing at a time. */
    private final class Forge {

        private final String good;
        private final String kid;
        private final java.security.KeyPair ours;
        private final Map<String, Object> claims;

        Forge(String good) throws Exception {
            this.good = good;
            JsonWebSignature signature = new JsonWebSignature();
            signature.setCompactSerialization(good);
            this.kid = signature.getKeyIdHeaderValue();
            this.claims = org.jose4j.json.JsonUtil.parseJson(part(1));
            this.ours = ourKey(kid);
        }

        long now() {
            return System.currentTimeMillis() / 1000;
        }

        /** Unchanged, what is signed here is believed: so each refusal above has the one reason it names. */
        void requireControl() {
            given().header("Authorization", "Bearer " + signed(same -> {}))
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200);
        }

        String signed(Consumer<JwtClaims> change) {
            return sign(change, kid, ours.getPrivate(), "ES256");
        }

        String signedAs(String otherKid) {
            return sign(same -> {}, otherKid, ours.getPrivate(), "ES256");
        }

        String signedElsewhere() throws JoseException {
            return sign(
                    same -> {},
                    kid,
                    EcJwkGenerator.generateJwk(EllipticCurves.P256).getPrivateKey(),
                    "ES256");
        }

        String hmacWithPublicKey() {
            return sign(same -> {}, kid, new HmacKey(ours.getPublic().getEncoded()), "HS256");
        }

        String unsigned() {
            String header = "{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"" + kid + "\"}";
            return text(header) + "." + good.split("\\.")[1] + ".";
        }

        String changed(UUID somebodyElse) {
            String content = part(1).replaceFirst("\"sub\":\"[^\"]*\"", "\"sub\":\"" + somebodyElse + "\"");
            String[] parts = good.split("\\.");
            return parts[0] + "." + text(content) + "." + parts[2];
        }

        private String sign(Consumer<JwtClaims> change, String kid, java.security.Key key, String algorithm) {
            try {
                JwtClaims changed = JwtClaims.parse(org.jose4j.json.JsonUtil.toJson(new HashMap<>(claims)));
                change.accept(changed);
                JsonWebSignature signature = new JsonWebSignature();
                signature.setAlgorithmHeaderValue(algorithm);
                signature.setKeyIdHeaderValue(kid);
                signature.setHeader("typ", "at+jwt");
                signature.setKey(key);
                signature.setPayload(changed.toJson());
                return signature.getCompactSerialization();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        private String part(int number) {
            return new String(Base64.getUrlDecoder().decode(good.split("\\.")[number]), StandardCharsets.UTF_8);
        }

        private String text(String part) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8));
        }

        private java.security.KeyPair ourKey(String kid) throws Exception {
            var row = Vertx.await(() -> database.query(
                            "select public_key, private_key from signing_key where kid = $1",
                            io.vertx.mutiny.sqlclient.Tuple.of(kid)))
                    .iterator()
                    .next();
            var keys = java.security.KeyFactory.getInstance("EC");
            return new java.security.KeyPair(
                    keys.generatePublic(new java.security.spec.X509EncodedKeySpec(
                            row.getBuffer("public_key").getBytes())),
                    keys.generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(
                            sealing.open(kid, row.getBuffer("private_key").getBytes()))));
        }
    }
}
