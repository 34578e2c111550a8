package jp.komitto.tokens;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.security.Roles;

/** {@code Authorization: Bearer …}: the token is read by its issuer, and whoever knows its kind says who holds it now. */
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 8192;

    private final Instance<Issuer> issuers;
    private final Instance<TokenHolders> holders;
    private final ObjectMapper json;

    @Inject
    BearerMechanism(@Any Instance<Issuer> issuers, @Any Instance<TokenHolders> holders, ObjectMapper json) {
        this.issuers = issuers;
        this.holders = holders;
        this.json = json;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        String header = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .item(() -> header.substring(SCHEME.length()).strip())
                .chain(this::read)
                .chain(this::identity);
    }

    private Uni<AccessToken> read(String token) {
        String issuer = issuerOf(token);
        return issuers.stream()
                .filter(one -> one.isNamed(issuer))
                .findFirst()
                .orElseThrow(AuthenticationFailedException::new)
                .read(token);
    }

    private Uni<SecurityIdentity> identity(AccessToken token) {
        return holders.stream()
                .filter(one -> one.kind() == token.kind())
                .findFirst()
                .orElseThrow(AuthenticationFailedException::new)
                .holderOf(token)
                .map(holder -> identity(holder.orElseThrow(AuthenticationFailedException::new)));
    }

    private static SecurityIdentity identity(Actor actor) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(actor.id().toString()))
                .addRoles(actor.scopes())
                .addAttribute(CurrentActor.ATTRIBUTE, actor);
        actor.roles().forEach(role -> identity.addRole(role.name()));
        return actor.is(Role.SERVICE)
                ? identity.build()
                : identity.addRole(Roles.PERSON).build();
    }

    /** Only to know whom to ask; nothing in it is believed yet. */
    private String issuerOf(String token) {
        String[] parts = token.split("\\.", -1);
        if (token.length() > LONGEST || parts.length != 3) {
            throw new AuthenticationFailedException();
        }
        try {
            byte[] payload = Base64.getUrlDecoder().decode(parts[1]);
            JsonNode claims = json.readTree(new String(payload, StandardCharsets.UTF_8));
            return claims.path("iss").asText("");
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(401, HttpHeaders.WWW_AUTHENTICATE, SCHEME.strip()));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
