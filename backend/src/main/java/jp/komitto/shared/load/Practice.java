package jp.komitto.shared.load;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * After each start an instance refuses itself for some seconds, on connections of its own. Otherwise what it does all day would have
 * been made fast in the belief that nobody is ever refused, and would have to be made fast anew when the crowd is already there.
 */
@ApplicationScoped
class Practice {

    private static final Logger LOG = Logger.getLogger(Practice.class);

    /** Named in the settings as what is counted nowhere. */
    private static final String ADDRESS = "/api/practice";

    /** Refused on the doorstep, on the threshold and at the door. */
    private static final List<byte[]> QUESTIONS = Stream.of("", "Connection: keep-alive\r\n", "Content-Length: 0\r\n")
            .map(("GET " + ADDRESS + " HTTP/1.1\r\nHost: localhost\r\n%s\r\n")::formatted)
            .map(question -> question.getBytes(StandardCharsets.US_ASCII))
            .toList();

    /** To a connection; the first question of each is refused at the door. */
    private static final int ROUNDS = 50;

    /** Who waits for the start to end comes first. */
    private static final Duration BEFORE = Duration.ofSeconds(1);

    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final int LONGEST_ANSWER = 4_096;
    private static final String REFUSED = "HTTP/1.1 503 ";

    private final int rounds;
    private volatile int port;
    private volatile int done;

    @Inject
    Practice(Load load) {
        this.rounds = load.practice();
    }

    void begin(@ObservesAsync HttpServerStart started, HttpServer server) {
        String host = started.options().getHost();
        Thread.ofVirtual().name("practice").start(() -> practise(host, server.getPort()));
    }

    private void practise(String host, int door) {
        try {
            Thread.sleep(BEFORE);
            for (int left = rounds; left > 0; left -= ROUNDS) connect(host, door, Math.min(left, ROUNDS));
        } catch (IOException | InterruptedException over) {
            LOG.debugf(over, "practice has ended early");
        }
    }

    private void connect(String host, int door, int times) throws IOException, InterruptedException {
        try (Socket socket = new Socket(host, door)) {
            port = socket.getLocalPort();
            for (int n = 0; n < times; n++) {
                for (byte[] question : QUESTIONS) ask(socket.getOutputStream(), question, socket.getInputStream());
                done++;
                Thread.sleep(PAUSE);
            }
        } finally {
            port = 0;
        }
    }

    /** An answer is said in one go, and what is in it is known. */
    private static void ask(OutputStream says, byte[] question, InputStream hears) throws IOException {
        says.write(question);
        byte[] answer = new byte[LONGEST_ANSWER];
        int length = hears.read(answer);
        String said = new String(answer, 0, Math.max(0, length), StandardCharsets.UTF_8);
        if (!said.startsWith(REFUSED)) throw new IOException("Not refused: " + said);
    }

    /** How many rounds in which all were refused. */
    int done() {
        return done;
    }

    /** Whether it is we who ask. */
    boolean asks(HttpServerRequest request) {
        return port != 0 && request.remoteAddress().port() == port && ADDRESS.equals(request.path());
    }
}
