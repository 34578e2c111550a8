package jp.komitto.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.komitto.contract.RawHttp.Answer;
import jp.komitto.contract.ServedContract.Operation;

/** What the contract says of an operation's answers, held against those it gives: status, form, every member of the body. */
final class AnswerShapes {

    private static final String FALLBACK = "default";
    private static final int UNEXPLAINED = 500;

    private final ObjectMapper json = new ObjectMapper();
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final Map<JsonNode, JsonSchema> known = new HashMap<>();
    private final ServedContract contract;
    private final JsonNode components;

    AnswerShapes(ServedContract contract) {
        this.contract = contract;
        this.components = contract.whole().path("components").deepCopy();
        components.path("schemas").forEach(AnswerShapes::close);
    }

    /** Members the contract does not name are none of the contract, though JSON Schema would let them pass. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    /** What is wrong with the answer; null when nothing is. */
    String fault(Operation operation, Answer answer) {
        if (answer.status() == UNEXPLAINED) {
            return "is a failure of ours, whoever asks";
        }
        JsonNode declared = declared(operation, answer.status());
        if (declared.isMissingNode()) {
            return "is not in the contract";
        }
        JsonNode forms = declared.path("content");
        if (answer.body().isEmpty() || forms.isMissingNode()) {
            return forms.isMissingNode() == answer.body().isEmpty() ? null : "has a body or none against the contract";
        }
        String form = answer.header("content-type").split(";")[0];
        JsonNode content = forms.properties().stream()
                .filter(stated -> stated.getKey().split(";")[0].equals(form))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(MissingNode.getInstance());
        if (content.isMissingNode()) {
            return "is " + form + ", which is not in the contract";
        }
        return form.endsWith("json") && content.has("schema") ? fault(content.path("schema"), answer.body()) : null;
    }

    private JsonNode declared(Operation operation, int status) {
        JsonNode exact = operation.responses().path(Integer.toString(status));
        return contract.resolved(
                exact.isMissingNode() && status >= 400 ? operation.responses().path(FALLBACK) : exact);
    }

    private String fault(JsonNode schema, String body) {
        try {
            String faults = known.computeIfAbsent(schema, this::compiled).validate(json.readTree(body)).stream()
                    .map(ValidationMessage::getMessage)
                    .limit(5)
                    .collect(Collectors.joining("; "));
            return faults.isEmpty() ? null : faults;
        } catch (JsonProcessingException unreadable) {
            return "is no JSON";
        }
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", components);
        return schemas.getSchema(whole);
    }
}
