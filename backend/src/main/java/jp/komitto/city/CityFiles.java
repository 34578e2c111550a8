package jp.komitto.city;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
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
import jp.komitto.shared.web.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the national vocabulary and the city file (KOMITTO_CITY_FILE, or 水戸市's) once at start. */
@ApplicationScoped
class CityFiles {

    private static final String VOCABULARY = "/data/vocabulary.json";
    private static final String DEFAULT_CITY = "/data/city/mito.json";

    private final Map<String, List<Entry>> vocabulary;
    private final CityFile city;
    private final JsonNode whole;

    @Inject
    CityFiles(ObjectMapper json, @ConfigProperty(name = "komitto.city.file") Optional<Path> file) {
        try (InputStream words = CityFiles.class.getResourceAsStream(VOCABULARY);
                InputStream own = file.isPresent()
                        ? Files.newInputStream(file.get())
                        : CityFiles.class.getResourceAsStream(DEFAULT_CITY)) {
            vocabulary = json.readValue(words, new TypeReference<Map<String, List<Entry>>>() {});
            whole = json.readTree(own);
            city = json.treeToValue(whole, CityFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The city file cannot be read: " + e.getMessage(), e);
        }
    }

    CityFile city() {
        return city;
    }

    /** A section that other contexts read for themselves. */
    Optional<JsonNode> section(String name) {
        return Optional.ofNullable(whole.get(name));
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
    Office office() {
        CityFile.Contact contact = city.contact();
        return new Office(
                city.name().label(Language.JA),
                contact.office().label(Language.JA),
                contact.phone(),
                contact.address().label(Language.JA));
    }

    @Produces
    @Singleton
    Municipality municipality() {
        return new Municipality(city.code(), city.name().label(Language.JA));
    }

    @Produces
    @Singleton
    Freshness freshness() {
        return city.freshness();
    }
}
