package jp.komitto.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import jp.komitto.contract.ServedContract.Operation;
import jp.komitto.testing.TestActors;

/** Requests as the contract describes them, made of its samples: what a program would send, or nearly. */
final class BaseRequests {

    static final String BOUNDARY = "komitto-boundary";

    private static final String VERSION = "If-Match: *";

    private final Samples samples;
    private final Random chance;

    BaseRequests(Samples samples, Random chance) {
        this.samples = samples;
        this.chance = chance;
    }

    /**
     * In parts, so that each can be spoilt.
     *
     * @param json what a JSON body holds; null for other bodies
     */
    record Parts(
            String method,
            List<String> path,
            Map<String, String> query,
            List<String> headers,
            String contentType,
            JsonNode json,
            byte[] body) {

        RawHttp.Request request() {
            List<String> all = new ArrayList<>(headers);
            byte[] content = json == null ? body : json.toString().getBytes(StandardCharsets.UTF_8);
            if (contentType != null) {
                all.add("Content-Type: " + contentType);
            }
            return new RawHttp.Request(method, target(), all, content);
        }

        String target() {
            StringBuilder target = new StringBuilder();
            path.forEach(part -> target.append('/').append(part));
            query.forEach((name, value) -> target.append(target.indexOf("?") < 0 ? '?' : '&')
                    .append(encoded(name))
                    .append('=')
                    .append(encoded(value)));
            return target.toString();
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @param visitor as {@link TestActors} reads it; null for nobody */
    Parts of(Operation operation, String visitor) {
        List<String> path = new ArrayList<>();
        for (String part : operation.path().substring(1).split("/")) {
            path.add(part.startsWith("{") ? samples.id() : part);
        }
        Map<String, String> query = new LinkedHashMap<>();
        for (JsonNode parameter : operation.parametersIn("query")) {
            if (chance.nextInt(3) == 0) {
                JsonNode sample =
                        parameter.has("example") ? parameter.path("example") : samples.of(parameter.path("schema"));
                query.put(
                        parameter.path("name").asText(),
                        (sample.isArray() && !sample.isEmpty() ? sample.get(0) : sample).asText());
            }
        }
        List<String> headers = new ArrayList<>();
        headers.add("Accept: application/json, application/problem+json;q=0.9, */*;q=0.1");
        if (visitor != null) {
            headers.add(TestActors.HEADER + ": " + visitor);
        }
        if (operation.parametersIn("header").stream()
                .anyMatch(one -> one.path("name").asText().equals("If-Match"))) {
            headers.add(VERSION);
        }
        return withBody(operation, path, query, headers);
    }

    private Parts withBody(Operation operation, List<String> path, Map<String, String> query, List<String> headers) {
        if (operation.bodies().isEmpty()) {
            return new Parts(operation.method(), path, query, headers, null, null, null);
        }
        Map.Entry<String, JsonNode> form =
                operation.bodies().entrySet().iterator().next();
        JsonNode sample = samples.of(form.getValue());
        return switch (form.getKey()) {
            case "multipart/form-data" ->
                new Parts(
                        operation.method(),
                        path,
                        query,
                        headers,
                        "multipart/form-data; boundary=" + BOUNDARY,
                        null,
                        multipart(sample));
            case "application/x-www-form-urlencoded" ->
                new Parts(
                        operation.method(),
                        path,
                        query,
                        headers,
                        "application/x-www-form-urlencoded",
                        null,
                        urlencoded(sample));
            default -> new Parts(operation.method(), path, query, headers, "application/json", sample, null);
        };
    }

    private static byte[] urlencoded(JsonNode sample) {
        List<String> pairs = new ArrayList<>();
        sample.properties()
                .forEach(member -> pairs.add(encoded(member.getKey()) + "="
                        + encoded(member.getValue().asText())));
        return String.join("&", pairs).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] multipart(JsonNode sample) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sample.properties().forEach(member -> {
            boolean file = member.getKey().equals("file");
            out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + member.getKey() + "\""
                            + (file ? "; filename=\"file.pdf\"\r\nContent-Type: application/pdf" : "") + "\r\n\r\n"
                            + (file ? "%PDF-1.4\n%%EOF\n" : member.getValue().asText()) + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        });
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** Somebody whom the operation's door lets in; nobody, where it is open to all. */
    String visitorOf(Operation operation) {
        List<String> roles = operation.roles();
        String role = roles.get(chance.nextInt(roles.size()));
        String id = new UUID(chance.nextLong(), chance.nextLong()).toString();
        return switch (role) {
            case "public" -> null;
            case "PERSON" -> id + " CITIZEN";
            default -> role.contains(":") ? id + " SERVICE " + role : id + " " + role;
        };
    }
}
