package jp.komitto.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import jp.komitto.contract.ServedContract.Operation;
import jp.komitto.shared.web.GoingAway;
import jp.komitto.testing.TestActors;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.junit.jupiter.api.Test;

/** What ends is announced a year before, in the contract and in every answer (RFC 9745, RFC 8594). */
@QuarkusTest
class GoingAwayTest {

    private static final String ENDING = "readWhatEnds";

    /** An operation of another time. Exists in tests only. */
    @Path("/api/v1/what-ends")
    public static class WhatEnds {

        @GET
        @Path("/{id}")
        @PermitAll
        @GoingAway(since = "2027-04-01", until = "2028-04-01", instead = "/api/v2/what-stays")
        @org.eclipse.microprofile.openapi.annotations.Operation(
                operationId = ENDING,
                summary = "What ends",
                description = "What ends.")
        @APIResponse(responseCode = "204", description = "Nothing.")
        public void read(@PathParam("id") UUID id) {}
    }

    private static JsonNode said(ServedContract contract, Operation operation) {
        return contract.whole()
                .path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase());
    }

    private static List<Operation> deprecated(ServedContract contract, boolean wanted) {
        return contract.operations().stream()
                .filter(operation ->
                        said(contract, operation).path("deprecated").asBoolean() == wanted)
                .toList();
    }

    private static Response ask(Operation operation) {
        String path = operation.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        String role =
                operation.isPublic() ? TestActors.NO_ROLE : operation.roles().getFirst();
        return RestAssured.given()
                .header(TestActors.HEADER, UUID.randomUUID() + " " + role)
                .request(operation.method(), path);
    }

    @Test
    void everyOperationTheContractCallsDeprecatedSaysSoInItsAnswersAYearBefore() {
        ServedContract contract = ServedContract.ofThisServer();
        assertThat(deprecated(contract, true)).extracting(Operation::id).contains(ENDING);
        for (Operation operation : deprecated(contract, true)) {
            Response answer = ask(operation);
            assertThat(answer.header("Deprecation")).as(operation.id()).matches("@\\d+");
            ZonedDateTime since = Instant.ofEpochSecond(
                            Long.parseLong(answer.header("Deprecation").substring(1)))
                    .atZone(ZoneOffset.UTC);
            ZonedDateTime until = ZonedDateTime.parse(answer.header("Sunset"), DateTimeFormatter.RFC_1123_DATE_TIME);
            assertThat(until).as(operation.id()).isAfterOrEqualTo(since.plusMonths(12));
            assertThat(answer.header("Link")).contains("rel=\"successor-version\"", "rel=\"deprecation\"");
            assertThat(said(contract, operation).path("description").asText()).contains("Goes away on");
        }
    }

    @Test
    void aRefusalSaysItToo() {
        Response refused = RestAssured.get("/api/v1/what-ends/not-an-id");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.header("Sunset")).isEqualTo("Fri, 31 Mar 2028 15:00:00 GMT");
        assertThat(refused.header("Deprecation")).isEqualTo("@1806505200");
    }

    @Test
    void whatStaysSaysNothingOfTheKind() {
        ServedContract contract = ServedContract.ofThisServer();
        Operation city = deprecated(contract, false).stream()
                .filter(operation -> operation.id().equals("getCity"))
                .findFirst()
                .orElseThrow();
        Response answer = ask(city);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().hasHeaderWithName("Deprecation")).isFalse();
        assertThat(answer.headers().hasHeaderWithName("Sunset")).isFalse();
    }
}
