package jp.komitto.tokens;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import jp.komitto.shared.web.Site;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Small signed statements, such as a pass somebody shows at a door: whoever has the published keys can verify them without a
 * network. No access token, and never taken for one: their type is another.
 */
@ApplicationScoped
public class Slips {

    private final KeyRing keys;
    private final Site site;

    @Inject
    Slips(KeyRing keys, Site site) {
        this.keys = keys;
        this.site = site;
    }

    /** @param type what it is, as it stands in {@code typ}, e.g. {@code komitto-pass+jwt} */
    public Uni<String> sign(String type, Map<String, String> says, Instant expires) {
        return keys.signing().map(key -> sign(type, says, expires, key));
    }

    private String sign(String type, Map<String, String> says, Instant expires, SigningKey key) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(site.address());
        claims.setExpirationTime(NumericDate.fromSeconds(expires.getEpochSecond()));
        says.forEach(claims::setStringClaim);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKeyIdHeaderValue(key.kid());
        signature.setHeader("typ", type);
        signature.setKey(key.pair().getPrivate());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
