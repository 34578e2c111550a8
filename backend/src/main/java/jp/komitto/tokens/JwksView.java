package jp.komitto.tokens;

import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "JsonWebKeySet", description = "The public keys of access tokens (RFC 7517).")
record JwksView(
        @Schema(description = "The key that signs now, the next one, and those whose tokens may still be about.")
        List<JsonWebKey> keys) {

    @Schema(name = "JsonWebKey", description = "One public key on P-256.")
    record JsonWebKey(
            @Schema(description = "Key type.", examples = "EC")
            String kty,

            @Schema(description = "Curve.", examples = "P-256")
            String crv,

            @Schema(
                    description = "Name of the key, as in the `kid` of a token.",
                    examples = "01936a2e-7c41-7b0a-9d53-2f0c1b8e6a11")
            String kid,

            @Schema(description = "What it is for: signatures.", examples = "sig")
            String use,

            @Schema(description = "Its algorithm.", examples = "ES256")
            String alg,

            @Schema(description = "Coordinate, base64url.", examples = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU")
            String x,

            @Schema(description = "Coordinate, base64url.", examples = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")
            String y) {

        private static final int COORDINATE_BYTES = 32;

        static JsonWebKey of(SigningKey key) {
            ECPublicKey shown = (ECPublicKey) key.pair().getPublic();
            return new JsonWebKey(
                    "EC",
                    "P-256",
                    key.kid(),
                    "sig",
                    "ES256",
                    coordinate(shown.getW().getAffineX()),
                    coordinate(shown.getW().getAffineY()));
        }

        /** Always 32 bytes: big integers come with a sign, or without leading zeros. */
        private static String coordinate(BigInteger number) {
            byte[] bytes = number.toByteArray();
            byte[] exact = new byte[COORDINATE_BYTES];
            int used = Math.min(bytes.length, COORDINATE_BYTES);
            byte[] last = Arrays.copyOfRange(bytes, bytes.length - used, bytes.length);
            System.arraycopy(last, 0, exact, COORDINATE_BYTES - used, used);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(exact);
        }
    }

    static JwksView of(List<SigningKey> keys) {
        return new JwksView(keys.stream().map(JsonWebKey::of).toList());
    }
}
