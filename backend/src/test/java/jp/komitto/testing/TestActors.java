package jp.komitto.testing;

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
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.CurrentActor;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.security.Roles;

/** Lets a test be whoever {@link Somebody} says, without a sign-in. Exists in tests only. */
@ApplicationScoped
public class TestActors implements HttpAuthenticationMechanism {

    public static final String HEADER = "X-Test-Actor";
    public static final String NO_ROLE = "-";
    public static final String DEPARTMENT = "department=";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        String somebody = exchange.request().getHeader(HEADER);
        return somebody == null ? Uni.createFrom().nullItem() : Uni.createFrom().item(identity(somebody));
    }

    private static SecurityIdentity identity(String somebody) {
        String[] parts = somebody.split(" ");
        Set<Role> roles = Arrays.stream(parts[1].split(","))
                .filter(role -> !role.equals(NO_ROLE))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        String more = parts.length > 2 ? parts[2] : "";
        boolean minor = more.equals("minor");
        Set<String> departments = more.startsWith(DEPARTMENT) ? Set.of(more.substring(DEPARTMENT.length())) : Set.of();
        Set<String> scopes = minor || more.isEmpty() || !departments.isEmpty() ? Set.of() : Set.of(more.split(","));
        Actor actor = new Actor(UUID.fromString(parts[0]), roles, scopes, null, departments, minor, null, Instant.MAX);
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(parts[0]))
                .addAttribute(CurrentActor.ATTRIBUTE, actor);
        roles.forEach(role -> identity.addRole(role.name()));
        scopes.forEach(identity::addRole);
        if (!roles.contains(Role.SERVICE)) {
            identity.addRole(Roles.PERSON);
        }
        return identity.build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
