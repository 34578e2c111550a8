package jp.komitto.launch;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Singleton
class RunModes {

    @Produces
    @Singleton
    RunMode runMode(@ConfigProperty(name = RunMode.PROPERTY, defaultValue = "SERVE") RunMode mode) {
        return mode;
    }
}
