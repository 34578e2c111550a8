package jp.komitto.demo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import jp.komitto.shared.web.Site;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes the demo accounts at the first start and tells them, once. */
@ApplicationScoped
class DemoAccounts {

    private static final Logger LOG = Logger.getLogger(DemoAccounts.class);

    /** After the sample groups, one of which gets its people. */
    private static final int AFTER_THE_SAMPLES = 9_000;

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 12;
    private static final int PART = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DemoMode mode;
    private final MakingDemoAccounts making;
    private final TellingStories stories;
    private final Site site;
    private final Optional<String> chosen;

    @Inject
    DemoAccounts(
            DemoMode mode,
            MakingDemoAccounts making,
            TellingStories stories,
            Site site,
            @ConfigProperty(name = "komitto.demo.password") Optional<String> chosen) {
        this.mode = mode;
        this.making = making;
        this.stories = stories;
        this.site = site;
        this.chosen = chosen;
    }

    void onStart(@Observes @Priority(AFTER_THE_SAMPLES) StartupEvent start) throws Throwable {
        if (mode.isOn()) {
            String password = chosen.orElseGet(DemoAccounts::password);
            if (VertxContextSupport.subscribeAndAwait(() -> making.makeOnce(password))) {
                VertxContextSupport.subscribeAndAwait(stories::tell);
                tell(password);
            }
        } else if (mode.isProduction()) {
            int stopped = VertxContextSupport.subscribeAndAwait(making::stopAll);
            if (stopped > 0) {
                LOG.warnf("%d demo accounts of an earlier trial were stopped", stopped);
            }
        }
    }

    private void tell(String password) {
        System.out.printf("%nおためし用のアカウントを作りました。ログインに使えます（この表示は1回だけです）。%n");
        System.out.printf("Demo accounts to sign in with (told only once):%n%n");
        for (DemoPerson person : DemoPerson.values()) {
            System.out.printf("  %-36s %s%n", person.email(), person.displayName());
        }
        System.out.printf("%n  パスワード（共通） / password of all: %s%n", password);
        System.out.printf("  職員の確認コード（6桁） / codes of the staff: %s%n", site.link("/dev/outbox"));
    }

    /** {@code k7qf-3mxa-tr9w}: sixty bits, good enough for a server others can reach. */
    private static String password() {
        StringBuilder password = new StringBuilder();
        for (int n = 0; n < LENGTH; n++) {
            password.append(n > 0 && n % PART == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
