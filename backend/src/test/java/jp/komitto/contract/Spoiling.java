package jp.komitto.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.komitto.contract.BaseRequests.Parts;
import jp.komitto.contract.RawHttp.Request;

/** Every way to send what nobody should: wrong types, nothing, too much, signs that mean harm, numbers that are none. */
final class Spoiling {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Texts that have broken something somewhere. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\u0007\u001b[31m",
            "\u202e\u2066",
            "\u200e",
            "\ufeff",
            "\uffff",
            "é".repeat(3),
            "𠮷野家🍣",
            "あ".repeat(300),
            "x".repeat(5_000),
            "x".repeat(20_000),
            "'; drop table journal; --",
            "' or 1=1 --",
            "%' escape '",
            "\\",
            "$1",
            "{{7*7}}${7*7}<%= 7*7 %>",
            "<script>alert(1)</script>",
            "../../../../etc/passwd",
            "null",
            "undefined",
            "true",
            "NaN",
            "Infinity",
            "-1",
            "0",
            "1e400",
            "9999999999999999999999",
            "2147483648",
            "1.5",
            "٣",
            "一二三",
            "2026-02-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "0000-00-00",
            "2026-13-01T25:61:61Z",
            "00000000-0000-0000-0000-000000000000",
            "not-a-uuid",
            "a@b",
            "\"@\".@example.jp",
            "http://[::1",
            "javascript:alert(1)",
            "=1+1",
            "\r\nSet-Cookie: a=b");

    private static final List<String> CONTENT_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json; charset=utf-16",
            "application/json; charset=nonsense",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=" + "x".repeat(300),
            "application/json;;;",
            "/",
            "*/*",
            "nonsense");

    private static final List<String> HEADERS = List.of(
            "Accept: nonsense",
            "Accept: text/html",
            "Accept: application/json;q=2",
            "Accept: " + "text/a,".repeat(200) + "text/b",
            "Accept-Language: " + "x-".repeat(200),
            "Accept-Language: ja;q=nan, *;q=-1",
            "If-Match: 7",
            "If-Match: W/\"7\"",
            "If-Match: \"" + "9".repeat(400) + "\"",
            "If-None-Match: \"",
            "Idempotency-Key: 1",
            "Idempotency-Key: aaaaaaaaaaaaaaaaaaaaaaaa",
            "Idempotency-Key: " + "x".repeat(1_000),
            "Authorization: Bearer",
            "Authorization: Bearer a.b.c",
            "Authorization: Bearer " + "e30.".repeat(3),
            "Authorization: Basic ####",
            "Authorization: Basic " + "QTpC",
            "Cookie: komitto_refresh=" + "x".repeat(500),
            "Cookie: ;;;=",
            "Origin: null",
            "Origin: http://evil.example.com",
            "X-Forwarded-For: nonsense",
            "Content-Encoding: gzip",
            "Range: bytes=0-1",
            "Expect: nonsense");

    private final Random chance;

    Spoiling(Random chance) {
        this.chance = chance;
    }

    /** One to three things about it are wrong. */
    Request spoil(Parts whole) {
        Parts parts = whole;
        for (int n = 1 + chance.nextInt(3); n > 0; n--) {
            parts = once(parts);
        }
        Request request = parts.request();
        return chance.nextInt(4) == 0 ? onTheWire(request) : request;
    }

    private Parts once(Parts parts) {
        if (parts.json() != null && chance.nextInt(3) != 0) {
            return with(parts, spoilt(parts.json()));
        }
        return switch (chance.nextInt(7)) {
            case 0 -> withPath(parts);
            case 1, 2 -> withQuery(parts);
            case 3 -> withHeader(parts, any(HEADERS));
            case 4 ->
                new Parts(
                        parts.method(),
                        parts.path(),
                        parts.query(),
                        parts.headers(),
                        chance.nextBoolean() ? null : any(CONTENT_TYPES),
                        parts.json(),
                        parts.body());
            case 5 -> parts.body() == null ? withQuery(parts) : with(parts, torn(parts.body()));
            default -> parts.json() == null ? withQuery(parts) : with(parts, strange());
        };
    }

    private Parts withPath(Parts parts) {
        List<String> path = new ArrayList<>(parts.path());
        int at = 2 + chance.nextInt(Math.max(1, path.size() - 2));
        if (at < path.size()) {
            path.set(
                    at,
                    chance.nextInt(4) == 0
                            ? any(List.of("%", "%zz", "%00", "%c0%af", "%2e%2e", ";a=b"))
                            : BaseRequests.encoded(any(TEXTS)));
        }
        return new Parts(
                parts.method(), path, parts.query(), parts.headers(), parts.contentType(), parts.json(), parts.body());
    }

    private Parts withQuery(Parts parts) {
        Map<String, String> query = new LinkedHashMap<>(parts.query());
        List<String> names = new ArrayList<>(query.keySet());
        names.addAll(List.of("size", "cursor", "q", "sort", "kind", "unknown", ""));
        query.put(any(names), any(TEXTS));
        return new Parts(
                parts.method(), parts.path(), query, parts.headers(), parts.contentType(), parts.json(), parts.body());
    }

    private static Parts withHeader(Parts parts, String header) {
        List<String> headers = new ArrayList<>(parts.headers());
        String name = header.substring(0, header.indexOf(':') + 1);
        headers.removeIf(line -> line.startsWith(name));
        headers.add(header);
        return new Parts(
                parts.method(), parts.path(), parts.query(), headers, parts.contentType(), parts.json(), parts.body());
    }

    private static Parts with(Parts parts, JsonNode json) {
        return new Parts(parts.method(), parts.path(), parts.query(), parts.headers(), parts.contentType(), json, null);
    }

    private static Parts with(Parts parts, byte[] body) {
        return new Parts(parts.method(), parts.path(), parts.query(), parts.headers(), parts.contentType(), null, body);
    }

    /** Somewhere in it a value becomes another, goes away, or gets company. */
    private JsonNode spoilt(JsonNode json) {
        JsonNode copy = json.deepCopy();
        List<ContainerNode<?>> places = new ArrayList<>();
        collect(copy, places);
        if (places.isEmpty()) {
            return strange();
        }
        ContainerNode<?> place = places.get(chance.nextInt(places.size()));
        if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty() || chance.nextInt(6) == 0) {
                object.set(any(TEXTS), strange());
            } else if (chance.nextInt(4) == 0) {
                object.remove(any(names));
            } else {
                object.set(any(names), strange());
            }
        } else if (place instanceof ArrayNode array) {
            for (int n = chance.nextInt(3) == 0 ? 200 : 1; n > 0; n--) {
                array.add(strange());
            }
        }
        return copy;
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> places) {
        if (node instanceof ContainerNode<?> container) {
            places.add(container);
            container.forEach(child -> collect(child, places));
        }
    }

    private JsonNode strange() {
        return switch (chance.nextInt(12)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(chance.nextBoolean());
            case 2 -> JSON.numberNode(chance.nextLong());
            case 3 -> JSON.numberNode(-1);
            case 4 -> JSON.numberNode(1.5);
            case 5 -> JSON.arrayNode();
            case 6 -> JSON.objectNode();
            case 7 -> JSON.arrayNode().add(JSON.nullNode());
            case 8 -> JSON.objectNode().put("a", "b");
            default -> JSON.textNode(any(TEXTS));
        };
    }

    /** What no JSON library would write. */
    private Request onTheWire(Request request) {
        if (request.body() == null || request.body().length == 0) {
            return request;
        }
        String text = new String(request.body(), StandardCharsets.UTF_8);
        byte[] body =
                switch (chance.nextInt(10)) {
                    case 0 -> torn(request.body());
                    case 1 -> ("[".repeat(60) + text + "]".repeat(60)).getBytes(StandardCharsets.UTF_8);
                    case 2 -> "{\"a\":".repeat(5_000).getBytes(StandardCharsets.UTF_8);
                    case 3 ->
                        text.replaceFirst("\\{", "{\"name\":1,\"name\":2,").getBytes(StandardCharsets.UTF_8);
                    case 4 -> text.replaceFirst("\"[^\"]*\"}", "\"\\\\ud800\"}").getBytes(StandardCharsets.UTF_8);
                    case 5 -> text.replaceFirst(":[^,{}\\[\\]]+", ":1e999").getBytes(StandardCharsets.UTF_8);
                    case 6 -> text.replaceFirst(":[^,{}\\[\\]]+", ":NaN").getBytes(StandardCharsets.UTF_8);
                    case 7 -> (text + " trailing").getBytes(StandardCharsets.UTF_8);
                    case 8 -> text.getBytes(StandardCharsets.UTF_16);
                    default -> broken(request.body());
                };
        return new Request(request.method(), request.target(), request.headers(), body);
    }

    private byte[] torn(byte[] body) {
        return Arrays.copyOf(body, chance.nextInt(body.length + 1));
    }

    /** No longer UTF-8. */
    private byte[] broken(byte[] body) {
        byte[] copy = body.clone();
        for (int n = 1 + chance.nextInt(4); n > 0 && copy.length > 0; n--) {
            copy[chance.nextInt(copy.length)] = (byte) (0x80 + chance.nextInt(0x80));
        }
        return copy;
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
