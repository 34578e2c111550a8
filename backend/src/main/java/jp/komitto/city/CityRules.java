package jp.komitto.city;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Rules a city sets for itself in a section of its file; for a section it leaves out the plan's own values hold. */
@ApplicationScoped
public class CityRules {

    private final CityFiles files;
    private final ObjectMapper json;

    @Inject
    CityRules(CityFiles files, ObjectMapper json) {
        this.files = files;
        this.json = json;
    }

    public <T> T read(String section, Class<T> type) {
        try (InputStream usual = CityRules.class.getResourceAsStream("/data/rules/" + section + ".json")) {
            var own = files.section(section);
            return own.isPresent() ? json.treeToValue(own.get(), type) : json.readValue(usual, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The rules of " + section + " cannot be read: " + e.getMessage(), e);
        }
    }
}
