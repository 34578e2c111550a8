package jp.komitto.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes what a schema of the contract describes: its examples where it has some, and something that fits elsewhere. */
final class Samples {

    private static final int DEEPEST = 6;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ServedContract contract;
    private final Random chance;
    private final List<String> ids;

    /** @param ids of things that exist, used where an id is asked for */
    Samples(ServedContract contract, Random chance, List<String> ids) {
        this.contract = contract;
        this.chance = chance;
        this.ids = ids;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode unresolved, int depth) {
        JsonNode schema = contract.resolved(unresolved);
        if (schema.path("anyOf").isArray()) {
            return of(schema.path("anyOf").get(0), depth);
        }
        if (schema.path("enum").isArray()) {
            return any(schema.path("enum"));
        }
        if (schema.path("examples").isArray() && !schema.path("examples").isEmpty() && !isId(schema)) {
            return any(schema.path("examples"));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(schema.path("minimum").asLong(1));
            case "number" -> JSON.numberNode(schema.path("minimum").asDouble(1));
            case "boolean" -> JSON.booleanNode(chance.nextBoolean());
            case "string" -> JSON.textNode(text(schema));
            default -> JSON.nullNode();
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText("");
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode made = JSON.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(member -> made.set(member.getKey(), of(member.getValue(), depth + 1)));
        }
        return made;
    }

    private JsonNode array(JsonNode schema, int depth) {
        ArrayNode made = JSON.arrayNode();
        int size = Math.max(1, schema.path("minItems").asInt(0));
        for (int n = 0; n < size && depth < DEEPEST; n++) {
            made.add(of(schema.path("items"), depth + 1));
        }
        return made;
    }

    private static boolean isId(JsonNode schema) {
        return schema.path("format").asText("").equals("uuid");
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText("")) {
            case "uuid" -> id();
            case "date" -> "2026-12-01";
            case "date-time" -> "2026-12-01T00:00:00Z";
            default -> fitting(schema);
        };
    }

    String id() {
        return ids.isEmpty() || chance.nextInt(4) == 0
                ? new UUID(chance.nextLong(), chance.nextLong()).toString()
                : ids.get(chance.nextInt(ids.size()));
    }

    private static String fitting(JsonNode schema) {
        int least = schema.path("minLength").asInt(0);
        int most = schema.path("maxLength").asInt(10);
        return "試しの文章です。".repeat(least / 8 + 1).substring(0, Math.max(Math.max(least, 1), Math.min(most, 8)));
    }

    private JsonNode any(JsonNode list) {
        return list.get(chance.nextInt(list.size()));
    }
}
