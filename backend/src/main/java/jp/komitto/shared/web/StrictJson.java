package jp.komitto.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** JSON as the contract says it and nothing else: no unknown members, no text for a number, no endless nesting (I1, I3, Z5). */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final int DEEPEST = 50;

    @Override
    @SuppressWarnings("deprecation")
    public void customize(ObjectMapper json) {
        json.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        json.setSerializationInclusion(JsonInclude.Include.ALWAYS);
    }
}
