package jp.komitto.tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** Tokens are signed with keys all instances share, and keys change without anybody noticing (A3, A5). */
@QuarkusTest
class SignedTokensTest {

    @Inject
    SignedTokens tokens;

    @Inject
    KeyRing keys;

    @Test
    void a_token_says_what_it_was_issued_with() {
        AccessToken person = AccessToken.ofPerson(UUID.randomUUID(), UUID.randomUUID(), 3, inTenMinutes());
        AccessToken program = AccessToken.ofProgram(UUID.randomUUID(), Set.of("groups:read"), inTenMinutes());

        assertThat(read(issue(person))).isEqualTo(person);
        assertThat(read(issue(program))).isEqualTo(program);
    }

    @Test
    void an_expired_token_is_not_believed() {
        String token = issue(
                AccessToken.ofProgram(UUID.randomUUID(), Set.of(), Instant.now().minusSeconds(5)));

        assertThatThrownBy(() -> read(token)).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void rotation_ends_no_token_and_is_published_beforehand() {
        String before = issue(AccessToken.ofProgram(UUID.randomUUID(), Set.of(), inTenMinutes()));
        String signedBefore = Judgement.kidOf(before);
        var published =
                given().get("/api/v1/oauth/jwks").then().extract().jsonPath().getList("keys.kid", String.class);

        Vertx.await(keys::rotate);
        String after = issue(AccessToken.ofProgram(UUID.randomUUID(), Set.of(), inTenMinutes()));

        assertThat(Judgement.kidOf(after)).isNotEqualTo(signedBefore).isIn(published);
        assertThat(read(before)).isNotNull();
        assertThat(read(after)).isNotNull();
        given().get("/api/v1/oauth/jwks").then().body("keys.kid", hasItem(signedBefore));
    }

    @Test
    void the_public_keys_are_there_for_all_and_nothing_but_public() {
        given().get("/api/v1/oauth/jwks")
                .then()
                .statusCode(200)
                .body("keys.size()", not(is(0)), "keys.alg", everyItem(is("ES256")), "keys[0].keySet()", hasSize(7));
    }

    @Test
    void a_request_with_a_token_that_is_no_token_is_refused() {
        given().header("Authorization", "Bearer nonsense")
                .get("/api/v1/my/groups")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .body("code", is("SIGN_IN_REQUIRED"));
    }

    private String issue(AccessToken token) {
        return Vertx.await(() -> tokens.issue(token));
    }

    private AccessToken read(String token) {
        return Vertx.await(() -> tokens.read(token));
    }

    /** Whole seconds, as tokens know them. */
    private static Instant inTenMinutes() {
        return Instant.ofEpochSecond(Instant.now().getEpochSecond() + 600);
    }
}
