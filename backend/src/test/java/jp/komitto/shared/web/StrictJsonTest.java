package jp.komitto.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private final ObjectMapper json = new ObjectMapper();

    private enum Colour {
        RED
    }

    private record Kite(
            String name,
            Integer length,
            Boolean flies,
            Colour colour,
            List<String> makers,
            Set<Colour> tails,
            LocalDate made) {}

    @BeforeEach
    void strict() {
        new StrictJson().customize(json);
    }

    @Test
    void what_is_what_the_contract_says_is_read() throws JsonProcessingException {
        String stated = """
                {"name": "凧", "length": 3, "flies": true, "colour": "RED", "makers": ["花"], "tails": null, "made": "2026-11-26"}""";
        assertThat(json.readValue(stated, Kite.class))
                .isEqualTo(new Kite("凧", 3, true, Colour.RED, List.of("花"), null, LocalDate.of(2026, 11, 26)));
    }

    @Test
    void a_day_is_read_as_vertx_has_stored_it() throws JsonProcessingException {
        assertThat(json.readValue("{\"made\": [2026, 11, 26]}", Kite.class).made())
                .isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void a_moment_is_told_in_utc_and_to_the_microsecond_as_the_database_keeps_it() throws JsonProcessingException {
        OffsetDateTime here = OffsetDateTime.parse("2026-11-27T13:13:32.646231648+09:00");
        assertThat(json.writeValueAsString(here)).isEqualTo("\"2026-11-27T04:13:32.646231Z\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": 5}",
                "{\"name\": 5.5}",
                "{\"name\": true}",
                "{\"length\": 2.5}",
                "{\"length\": \"2\"}",
                "{\"length\": true}",
                "{\"flies\": 1}",
                "{\"flies\": \"true\"}",
                "{\"colour\": 0}",
                "{\"makers\": [\"花\", null]}",
                "{\"makers\": [5]}",
                "{\"makers\": \"花\"}",
                "{\"tails\": [null]}",
                "{\"made\": 20261126}",
                "{\"made\": \"\"}",
                "{\"made\": \"2026-02-30\"}",
                "{\"made\": \"+12026-11-26\"}",
                "{\"made\": \"2026-11-26T09:00:00Z\"}",
                "{\"weight\": 1}",
                "{\"name\": \"凧\"} {}",
            })
    void what_would_have_to_be_guessed_is_refused(String stated) {
        assertThatExceptionOfType(JsonMappingException.class).isThrownBy(() -> json.readValue(stated, Kite.class));
    }
}
