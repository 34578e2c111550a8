package jp.komitto.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.launch.RunMode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether somebody tries Komitto out: {@code KOMITTO_DEMO=true} with the embedded database, {@code always} also with an external
 * one; never in production, whatever is set.
 */
@ApplicationScoped
class DemoMode {

    private final boolean trial;
    private final boolean on;
    private final boolean production;

    @Inject
    DemoMode(
            RunMode mode,
            @ConfigProperty(name = "komitto.demo") String demo,
            @ConfigProperty(name = "komitto.embedded", defaultValue = "false") boolean embedded,
            @ConfigProperty(name = "komitto.production") boolean production) {
        boolean wanted = demo.equals("always") || (demo.equals("true") && embedded);
        this.trial = wanted && !production;
        this.on = mode == RunMode.SERVE && trial;
        this.production = mode == RunMode.SERVE && production;
    }

    /** Whether this is a server or a command of a trial. */
    boolean isTrial() {
        return trial;
    }

    /** Whether this is the server of a trial. */
    boolean isOn() {
        return on;
    }

    boolean isProduction() {
        return production;
    }
}
