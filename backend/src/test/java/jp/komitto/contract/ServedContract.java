package jp.komitto.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The contract as the server under test serves it; the build compares it with openapi/openapi.yaml. */
record ServedContract(JsonNode whole, List<Operation> operations) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /**
     * One operation.
     *
     * @param bodies the schema of what it takes, by media type
     */
    record Operation(
            String id,
            String method,
            String path,
            List<String> roles,
            List<JsonNode> parameters,
            Map<String, JsonNode> bodies,
            JsonNode responses) {

        List<JsonNode> parametersIn(String place) {
            return parameters.stream()
                    .filter(parameter -> parameter.path("in").asText().equals(place))
                    .toList();
        }

        boolean isPublic() {
            return roles.contains("public");
        }

        boolean hasPathParameters() {
            return path.contains("{");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static ServedContract ofThisServer() {
        try {
            JsonNode whole = new YAMLMapper()
                    .readTree(given().get("/api/openapi.yaml")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
            List<Operation> operations = new ArrayList<>();
            whole.path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().forEach(operation -> {
                        if (METHODS.contains(operation.getKey())) {
                            operations.add(operation(path.getKey(), operation.getKey(), operation.getValue()));
                        }
                    }));
            return new ServedContract(whole, List.copyOf(operations));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Operation operation(String path, String method, JsonNode said) {
        Map<String, JsonNode> bodies = new LinkedHashMap<>();
        said.path("requestBody")
                .path("content")
                .properties()
                .forEach(form -> bodies.put(form.getKey(), form.getValue().path("schema")));
        return new Operation(
                said.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                texts(said.path("x-roles")),
                List.copyOf(all(said.path("parameters"))),
                bodies,
                said.path("responses"));
    }

    private static List<String> texts(JsonNode list) {
        return all(list).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> all(JsonNode list) {
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::add);
        return all;
    }

    /** What a reference points to, or the schema itself. */
    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : resolved(whole.at(reference.substring(1)));
    }
}
