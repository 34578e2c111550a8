package jp.komitto.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** The letter box of one address, opened over IMAP. */
public record Mailbox(String address) {

    private static final Pattern TOKEN = Pattern.compile("#(?:token|secret)=(\\S+)");

    /** A mail as it arrived. */
    public record Arrived(String id, String from, String subject, String body, String autoSubmitted) {

        /** What stands behind {@code #token=} of the link in it. */
        public String token() {
            Matcher link = TOKEN.matcher(body);
            if (!link.find()) {
                throw new AssertionError("no link in: " + body);
            }
            return link.group(1);
        }
    }

    /** The newest mail, once there are so many. */
    public Arrived nth(int count) {
        return await().atMost(15, SECONDS)
                .until(this::all, mails -> mails.size() >= count)
                .get(count - 1);
    }

    /** The newest mail with a link that works once, once there are so many of them. */
    public Arrived nthWithLink(int count) {
        return await().atMost(15, SECONDS)
                .until(
                        () -> all().stream()
                                .filter(mail -> TOKEN.matcher(mail.body()).find())
                                .toList(),
                        mails -> mails.size() >= count)
                .get(count - 1);
    }

    public Arrived first() {
        return nth(1);
    }

    /** Every mail, oldest first. */
    public List<Arrived> all() {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            int port = ConfigProvider.getConfig().getValue(MailServerForTests.IMAP_PORT, Integer.class);
            store.connect(MailServerForTests.HOST, port, address, address);
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            List<Arrived> mails = new ArrayList<>();
            for (Message message : inbox.getMessages()) {
                mails.add(new Arrived(
                        header(message, "Message-ID"),
                        message.getFrom()[0].toString(),
                        message.getSubject(),
                        (String) message.getContent(),
                        header(message, "Auto-Submitted")));
            }
            return mails;
        } catch (MessagingException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(Message message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null ? null : values[0];
    }
}
