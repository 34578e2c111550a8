package jp.komitto.clients;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import jp.komitto.shared.database.Freshest;
import jp.komitto.shared.problem.CommonProblem;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/**
 * The public keys of the city's identity provider, asked for every ten minutes and, because keys change, when a token names one we
 * do not know, though not more often than every half minute. While it is away, the keys of before count on.
 */
@ApplicationScoped
class CityKeys {

    private static final Logger LOG = Logger.getLogger(CityKeys.class);
    private static final Duration OLDEST = Duration.ofMinutes(10);
    private static final Duration OLDEST_WHEN_UNKNOWN = Duration.ofSeconds(30);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(3);
    private static final int OK = 200;

    private final Optional<String> source;
    private final Vertx vertx;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LONGEST_ANSWER).build();
    private final Freshest<JsonWebKeySet> keys = new Freshest<>(this::ask, OLDEST);
    private final Freshest<JsonWebKeySet> newKeys = new Freshest<>(this::askAnew, OLDEST_WHEN_UNKNOWN);
    private volatile JsonWebKeySet before;

    @Inject
    CityKeys(IssuerSettings settings, Vertx vertx) {
        this.source = settings.jwks();
        this.vertx = vertx;
    }

    Uni<Optional<JsonWebKey>> named(String kid) {
        return keys.get()
                .map(all -> find(all, kid))
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().item(found)
                        : newKeys.get().map(all -> find(all, kid)));
    }

    private static Optional<JsonWebKey> find(JsonWebKeySet all, String kid) {
        return Optional.ofNullable(all.findJsonWebKey(kid, null, null, null));
    }

    private Uni<JsonWebKeySet> askAnew() {
        keys.forget();
        return keys.get();
    }

    private Uni<JsonWebKeySet> ask() {
        return text(source.orElseThrow())
                .map(CityKeys::read)
                .invoke(all -> before = all)
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("The keys of the city's identity provider cannot be read: %s", failure.getMessage());
                    return Optional.ofNullable(before).orElseThrow(CommonProblem.BUSY::problem);
                });
    }

    private Uni<String> text(String source) {
        return source.startsWith("https:") || source.startsWith("http:")
                ? Uni.createFrom().completionStage(() -> http.sendAsync(
                                HttpRequest.newBuilder(URI.create(source))
                                        .timeout(LONGEST_ANSWER)
                                        .build(),
                                BodyHandlers.ofString())
                        .thenApply(answer -> {
                            if (answer.statusCode() != OK) {
                                throw new IllegalStateException("status " + answer.statusCode());
                            }
                            return answer.body();
                        }))
                : vertx.executeBlocking(() -> Files.readString(Path.of(source)));
    }

    private static JsonWebKeySet read(String text) {
        try {
            return new JsonWebKeySet(text);
        } catch (JoseException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
