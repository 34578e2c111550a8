package jp.komitto.launch;

import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A mail server that keeps what it is given, and repeats an address it does not take, as mail servers do. */
final class Postman implements AutoCloseable {

    /** Of addresses that are not taken. */
    static final String REFUSED = "@refused.example";

    private static final Pattern LINK = Pattern.compile("#(?:token|secret)=(\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, String> letters = new ConcurrentHashMap<>();

    Postman() throws IOException {
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** What stands in the link of the last letter to this address, once there is one. */
    String secretFor(String address) {
        var link = await().atMost(PATIENCE)
                .until(() -> LINK.matcher(letters.getOrDefault(address, "")), found -> found.find());
        return link.group(1);
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
            say(caller, "220 postman");
            var to = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var word = line.toUpperCase();
                if (word.startsWith("RCPT TO:")) to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                if (word.startsWith("RCPT TO:") && to.endsWith(REFUSED)) {
                    say(caller, "550 5.1.1 <" + to + ">: there is nobody of this name");
                } else if (word.equals("DATA")) {
                    say(caller, "354 go on");
                    letters.put(to, read(in));
                    say(caller, "250 taken");
                } else if (word.equals("QUIT")) {
                    say(caller, "221 bye");
                } else {
                    say(caller, "250 postman");
                }
            }
        } catch (IOException | MessagingException gone) {
            // Who was calling has hung up.
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String read(BufferedReader in) throws IOException, MessagingException {
        var letter = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append("\r\n");
        }
        var bytes = letter.toString().getBytes(StandardCharsets.UTF_8);
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        return String.valueOf(message.getContent());
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
