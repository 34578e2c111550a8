package jp.komitto.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** One request of a load. */
record Call(String method, String path, String token, String body) {

    static Call get(String path) {
        return new Call("GET", path, "", "");
    }

    static Call get(String path, String token) {
        return new Call("GET", path, token, "");
    }

    static Call post(String path, String body) {
        return new Call("POST", path, "", body);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    String line() {
        return String.join("\t", method, path, token, body);
    }
}
