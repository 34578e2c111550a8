package jp.komitto.city;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/** The words of 水戸市 without a running application. */
public final class Mito {

    private Mito() {}

    public static Terms terms() {
        ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return new Terms(new CityFiles(json, Optional.empty()));
    }
}
