package jp.komitto.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** From a schema and something that fits it: everything that differs in one place, and does not fit because of that. */
final class Violations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 4;

    private final ServedContract contract;

    Violations(ServedContract contract) {
        this.contract = contract;
    }

    /** What does not fit, and why. */
    record Violation(String why, JsonNode body) {}

    List<Violation> of(JsonNode schema, JsonNode fitting) {
        List<Violation> all = new ArrayList<>();
        object(contract.resolved(schema), fitting, "", 0, all);
        return all;
    }

    private void object(JsonNode schema, JsonNode fitting, String place, int depth, List<Violation> all) {
        if (!(fitting instanceof ObjectNode whole) || depth > DEEPEST) {
            return;
        }
        schema.path("required").forEach(name -> {
            ObjectNode without = whole.deepCopy();
            without.remove(name.asText());
            all.add(new Violation(place + "/" + name.asText() + " is missing", without));
        });
        schema.path("properties").properties().forEach(member -> {
            String here = place + "/" + member.getKey();
            for (Violation wrong : value(member.getValue(), here)) {
                ObjectNode with = whole.deepCopy();
                with.set(member.getKey(), wrong.body());
                all.add(new Violation(wrong.why(), with));
            }
            List<Violation> inside = new ArrayList<>();
            object(plain(member.getValue()), whole.path(member.getKey()), here, depth + 1, inside);
            for (Violation wrong : inside) {
                ObjectNode with = whole.deepCopy();
                with.set(member.getKey(), wrong.body());
                all.add(new Violation(wrong.why(), with));
            }
        });
    }

    /** Values that do not fit a schema: wrong kinds of value, and those just beyond each bound. */
    List<Violation> value(JsonNode stated, String place) {
        JsonNode schema = plain(stated);
        String type = type(schema);
        List<Violation> all = new ArrayList<>();
        if (!mayBeNull(stated)) {
            all.add(new Violation(place + " is null", JSON.nullNode()));
        }
        for (JsonNode other : othersThan(type)) {
            all.add(new Violation(place + " is no " + type + " but " + other, other));
        }
        if (type.equals("array") && !mayBeNull(schema.path("items"))) {
            all.add(new Violation(place + " has a gap", JSON.arrayNode().addNull()));
        }
        beyond(schema, type, place, all);
        return all;
    }

    /** The same for a value of a query, where everything is text. */
    List<Violation> text(JsonNode stated, String place) {
        JsonNode schema = plain(stated);
        String type = type(schema);
        List<Violation> all = new ArrayList<>();
        if (type.matches("integer|number|boolean")) {
            all.add(new Violation(place + " is no " + type, JSON.textNode("certainly none")));
        }
        beyond(schema, type, place, all);
        return all;
    }

    private static void beyond(JsonNode schema, String type, String place, List<Violation> all) {
        if (schema.has("enum")) {
            all.add(new Violation(place + " is not on the list", JSON.textNode("NOT_ON_THE_LIST")));
        }
        bounds(schema, type, place, all);
    }

    private static void bounds(JsonNode schema, String type, String place, List<Violation> all) {
        if (type.equals("string")
                && schema.has("maxLength")
                && schema.path("maxLength").asInt() <= 5_000) {
            String longer = "あ".repeat(schema.path("maxLength").asInt() + 1);
            all.add(new Violation(place + " is too long", JSON.textNode(longer)));
        }
        if (type.equals("string") && schema.path("minLength").asInt(0) > 0) {
            all.add(new Violation(place + " is too short", JSON.textNode("")));
        }
        if (type.equals("string") && schema.path("format").asText().matches("uuid|date|date-time")) {
            all.add(new Violation(place + " is none", JSON.textNode("2026-02-30")));
        }
        if (type.equals("string") && schema.path("format").asText().equals("date")) {
            all.add(new Violation(place + " has a year of five digits", JSON.textNode("+12026-11-26")));
            all.add(new Violation(place + " has a time too", JSON.textNode("2026-11-26T09:00:00Z")));
        }
        if (type.matches("integer|number") && schema.has("maximum")) {
            all.add(new Violation(
                    place + " is too much",
                    JSON.numberNode(schema.path("maximum").asLong() + 1)));
        }
        if (type.matches("integer|number") && schema.has("minimum")) {
            all.add(new Violation(
                    place + " is too little",
                    JSON.numberNode(schema.path("minimum").asLong() - 1)));
        }
        if (type.equals("array") && schema.path("minItems").asInt(0) > 0) {
            all.add(new Violation(place + " has too few", JSON.arrayNode()));
        }
        if (type.equals("array") && schema.path("maxItems").asInt(Integer.MAX_VALUE) <= 1_000) {
            var many = JSON.arrayNode();
            IntStream.rangeClosed(0, schema.path("maxItems").asInt()).forEach(n -> many.add("x" + n));
            all.add(new Violation(place + " has too many", many));
        }
    }

    /** Without what says that it may be null. */
    private JsonNode plain(JsonNode stated) {
        JsonNode schema = contract.resolved(stated);
        for (JsonNode one : schema.path("anyOf")) {
            if (!one.path("type").asText().equals("null")) {
                return plain(one);
            }
        }
        return schema;
    }

    private boolean mayBeNull(JsonNode stated) {
        JsonNode schema = contract.resolved(stated);
        if (schema.isEmpty()) {
            return true;
        }
        for (JsonNode one : schema.path("anyOf")) {
            if (mayBeNull(one)) {
                return true;
            }
        }
        for (JsonNode one : schema.path("type")) {
            if (one.asText().equals("null")) {
                return true;
            }
        }
        return schema.path("type").asText().equals("null") || !schema.has("type") && !schema.has("anyOf");
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText("");
    }

    /** Each kind of value that could be taken for one, by a reader that means well. */
    private static List<JsonNode> othersThan(String type) {
        return switch (type) {
            case "" -> List.of();
            case "string" -> List.of(JSON.objectNode().put("a", "b"), JSON.numberNode(0), JSON.booleanNode(true));
            case "integer" -> List.of(JSON.textNode("1"), JSON.numberNode(1.5), JSON.booleanNode(true));
            case "number" -> List.of(JSON.textNode("1"), JSON.booleanNode(true));
            case "boolean" -> List.of(JSON.textNode("true"), JSON.numberNode(1));
            default -> List.of(JSON.textNode("certainly none"));
        };
    }
}
