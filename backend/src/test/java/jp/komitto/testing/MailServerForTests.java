package jp.komitto.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real mail server: takes mail over SMTP for anybody and gives it out over IMAP to {@link Mailbox}. */
public class MailServerForTests implements QuarkusTestResourceLifecycleManager {

    static final String HOST = "127.0.0.1";
    static final String IMAP_PORT = "komitto.test.imap-port";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAP)
    });

    @Override
    public Map<String, String> start() {
        server.start();
        server.getUserManager().setAuthRequired(false);
        return Map.of(
                "komitto.smtp.host",
                HOST,
                "quarkus.mailer.host",
                HOST,
                "quarkus.mailer.port",
                Integer.toString(server.getSmtp().getPort()),
                "quarkus.mailer.start-tls",
                "DISABLED",
                "quarkus.mailer.from",
                "komitto@city.example",
                IMAP_PORT,
                Integer.toString(server.getImap().getPort()));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
