package jp.komitto.mailing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** As somebody tries Komitto out; and nobody delivers but the test itself. */
public class WithoutMailServer implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("komitto.smtp.host", "", "quarkus.scheduler.enabled", "false");
    }
}
