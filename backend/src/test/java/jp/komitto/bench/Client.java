package jp.komitto.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;

/** Somebody signed in at a server, one request after the other. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int REFUSED = 400;

    private final String url;
    private final String token;

    private Client(String url, String token) {
        this.url = url;
        this.token = token;
    }

    static Client signedIn(String url, String email) throws IOException, InterruptedException {
        JsonNode in = new Client(url, "")
                .says("POST", "/api/v1/auth/sign-in", Map.of("email", email, "password", Leaders.PASSWORD), null)
                .body();
        return new Client(url, in.get("accessToken").asText());
    }

    /** The same person at another instance. */
    Client at(String other) {
        return new Client(other, token);
    }

    String token() {
        return token;
    }

    record Answer(JsonNode body, String tag) {}

    Answer asks(String path) throws IOException, InterruptedException {
        return answer(request(path).GET());
    }

    Answer says(String method, String path, Object body, String tag) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        return answer(tag == null ? request : request.header("If-Match", tag));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
        if (response.statusCode() >= REFUSED) {
            throw new IllegalStateException(
                    response.request() + ": " + response.statusCode() + " " + new String(response.body()));
        }
        return new Answer(
                response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body()),
                response.headers().firstValue("ETag").orElse(null));
    }
}
