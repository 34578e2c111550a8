package jp.komitto.clients;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An identity provider of a city: shows its keys at an address and signs tokens. */
public class CityProvider implements QuarkusTestResourceLifecycleManager {

    static final String ISSUER = "https://idp.city.example.jp/";
    static final String AUDIENCE = "komitto";

    private static volatile RsaJsonWebKey key;
    private static volatile boolean away;
    private static final AtomicInteger ASKED = new AtomicInteger();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            rotate("first");
            away = false;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/jwks", exchange -> {
                ASKED.incrementAndGet();
                byte[] body = new JsonWebKeySet(key).toJson().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(away ? 503 : 200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return Map.of(
                "komitto.issuer.url",
                ISSUER,
                "komitto.issuer.jwks",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks",
                "komitto.issuer.audience",
                AUDIENCE,
                "komitto.issuer.subject-claim",
                "azp",
                "komitto.issuer.scope-claim",
                "roles",
                "komitto.issuer.scopes",
                "Komitto.Audit=journal:read, Komitto.Groups=groups:write");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    static void rotate(String kid) {
        try {
            RsaJsonWebKey fresh = RsaJwkGenerator.generateJwk(2048);
            fresh.setKeyId(kid);
            key = fresh;
        } catch (JoseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static void goAway() {
        away = true;
    }

    static void comeBack() {
        away = false;
    }

    static int timesAsked() {
        return ASKED.get();
    }

    static RsaJsonWebKey key() {
        return key;
    }

    /** A token as it gives them to programs; the caller may spoil it. */
    static String token(String program, Consumer<JwtClaims> spoil, String... roles) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setClaim("azp", program);
        claims.setStringListClaim("roles", roles);
        claims.setExpirationTimeMinutesInTheFuture(5);
        spoil.accept(claims);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key.getPrivateKey());
        signature.setPayload(claims.toJson());
        return compact(signature);
    }

    static String compact(JsonWebSignature signature) {
        try {
            return signature.getCompactSerialization();
        } catch (JoseException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
