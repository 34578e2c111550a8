package jp.komitto.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Lets operations that are {@link GoingAway} tell so in every answer; the others are not touched. */
@Provider
public class SayingGoodbye implements DynamicFeature {

    static final String DEPRECATION = "Deprecation";
    static final String SUNSET = "Sunset";

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        GoingAway goingAway = operation.getResourceMethod().getAnnotation(GoingAway.class);
        if (goingAway != null) {
            context.register(Telling.of(goingAway));
        }
    }

    /** The three headers, made once. */
    private record Telling(String deprecation, String sunset, String link) implements ContainerResponseFilter {

        static Telling of(GoingAway goingAway) {
            return new Telling(
                    "@" + startOf(goingAway.since()).toEpochSecond(),
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            startOf(goingAway.until()).withZoneSameInstant(ZoneOffset.UTC)),
                    "<%s>; rel=\"successor-version\", </api/docs>; rel=\"deprecation\"".formatted(goingAway.instead()));
        }

        private static ZonedDateTime startOf(String day) {
            return LocalDate.parse(day).atStartOfDay(TOKYO);
        }

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            response.getHeaders().putSingle(DEPRECATION, deprecation);
            response.getHeaders().putSingle(SUNSET, sunset);
            response.getHeaders().add(HttpHeaders.LINK, link);
        }
    }
}
