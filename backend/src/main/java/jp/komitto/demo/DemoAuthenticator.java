package jp.komitto.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import jp.komitto.shared.security.Sealing;

/** The authenticator app of each demo account: its secret follows from the installation's own, so that nothing need be kept. */
@ApplicationScoped
class DemoAuthenticator {

    private static final int BYTES = 20;

    private final Sealing sealing;

    @Inject
    DemoAuthenticator(Sealing sealing) {
        this.sealing = sealing;
    }

    byte[] secretOf(DemoPerson person) {
        return Arrays.copyOf(sealing.fingerprint("demo authenticator", person.email()), BYTES);
    }
}
