package jp.komitto.listings;

import static jp.komitto.listings.Posting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.komitto.shared.contact.ContactMask;
import jp.komitto.shared.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** The exchange as somebody sees it who has just started Komitto for the first time. */
@QuarkusTest
class SampleListingsTest {

    @Test
    void everyEntranceShowsSomething() {
        for (String entrance : List.of("thisWeek", "oneDay", "beginner", "online")) {
            assertThat(samples(NEEDS, Map.of(entrance, "true"))).as(entrance).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void everyResourceIsNeededOrOffered() {
        for (ResourceKind resource : ResourceKind.values()) {
            assertThat(samples(NEEDS, Map.of("resource", resource.name())).size()
                            + samples(OFFERS, Map.of("resource", resource.name()))
                                    .size())
                    .as(resource.name())
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void everySampleIsMarkedLiesAheadAndTellsNoWayToReachAnybody() {
        for (String side : List.of(NEEDS, OFFERS)) {
            List<Map<String, Object>> samples = samples(side, Map.of());
            assertThat(samples).hasSizeGreaterThan(20);
            for (Map<String, Object> sample : samples) {
                assertThat((String) sample.get("expiresOn"))
                        .isGreaterThanOrEqualTo(LocalDate.now(FiscalYear.TOKYO).toString());
                assertThat(ContactMask.finds((String) sample.get("title"))).isFalse();
            }
        }
    }

    @Test
    void peopleInNeedAreNotAmongThem() {
        assertThat(samples(NEEDS, Map.of()))
                .allSatisfy(need -> assertThat(need.get("poster")).isNotNull());
    }

    @Test
    void daysOfSamplesAreToldFromToday() {
        LocalDate friday = LocalDate.of(2026, 9, 11);
        assertThat(SampleDays.in("@sat @sat+2w @sun @fri @+40d", friday))
                .isEqualTo("2026-09-19 2026-10-03 2026-09-13 2026-09-18 2026-10-21");
    }

    private static List<Map<String, Object>> samples(String side, Map<String, String> filters) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = lists().queryParams(filters)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .queryParam("size", 100)
                    .get(side)
                    .then()
                    .statusCode(200)
                    .extract();
            all.addAll(page.path("items.findAll { it.sample }"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return all;
    }
}
