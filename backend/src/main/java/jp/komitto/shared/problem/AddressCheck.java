package jp.komitto.shared.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Says in our own shape that an address cannot be read, for example because Japanese stands in it as it is written; left to
 * itself, the server says it with nothing but a number (I4). {@code KomittoMain} has asked it not to.
 */
@ApplicationScoped
class AddressCheck {

    /** After the security headers, before everything that reads the address. */
    private static final int EARLY = 900;

    private static final String SENTENCE = "アドレスに使えない文字があります。日本語や空白は、UTF-8 のパーセント符号（例: %E5%AD%90）で送ってください。";

    private final ProblemAnswer answer;

    @Inject
    AddressCheck(ProblemAnswer answer) {
        this.answer = answer;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        if (isReadable(exchange.request().uri())) {
            exchange.next();
        } else {
            answer.send(CommonProblem.REQUEST_MALFORMED.saying(SENTENCE), exchange);
        }
    }

    private static boolean isReadable(String address) {
        try {
            return address.chars().allMatch(letter -> letter > ' ' && letter <= '~')
                    && new URI(address).getPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
