package jp.komitto.city;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the national vocabulary and the city file (KOMITTO_CITY_FILE, or 水戸市's) once at start. */
@ApplicationScoped
class CityFiles {

    private static final String VOCABULARY = "/data/vocabulary.json";
    private static final String DEFAULT_CITY = "/data/city/mito.json";

    private final Map<String, List<Entry>> vocabulary;
    private final CityFile city;

    @Inject
    CityFiles(ObjectMapper json, @ConfigProperty(name = "komitto.city.file") Optional<Path> file) {
        try (InputStream words = CityFiles.class.getResourceAsStream(VOCABULARY);
                InputStream own = file.isPresent()
                        ? Files.newInputStream(file.get())
                        : CityFiles.class.getResourceAsStream(DEFAULT_CITY)) {
            vocabulary = json.readValue(words, new TypeReference<Map<String, List<Entry>>>() {});
            city = json.readValue(own, CityFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The city file cannot be read: " + e.getMessage(), e);
        }
    }

    CityFile city() {
        return city;
    }

    List<Entry> entries(Scheme scheme) {
        return switch (scheme) {
            case DISTRICT -> city.districts();
            case DEPARTMENT -> city.departments();
            default -> vocabulary.get(scheme.key());
        };
    }

    @Produces
    @Singleton
    Freshness freshness() {
        return city.freshness();
    }
}
