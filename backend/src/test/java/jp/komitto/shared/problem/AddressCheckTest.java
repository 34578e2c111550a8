package jp.komitto.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as no client would send them, written by hand. */
@QuarkusTest
class AddressCheckTest {

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/groups?q=子ども",
                "/api/v1/groups?q=%zz",
                "/groups?q=防災",
                "/まち",
                "/api/v1/groups/%",
                "//",
                "/a|b"
            })
    void an_address_that_cannot_be_read_is_a_problem_like_any_other(String address) throws IOException {
        assertThat(answer(address))
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("content-security-policy: default-src 'self'")
                .contains("\"code\":\"REQUEST_MALFORMED\"", "パーセント符号");
    }

    @Test
    void an_address_in_percent_signs_is_read() throws IOException {
        assertThat(answer("/api/v1/groups?size=1&q=%E5%AD%90%E3%81%A9%E3%82%82"))
                .startsWith("HTTP/1.1 200 ");
        assertThat(answer("*")).startsWith("HTTP/1.1 4");
    }

    private String answer(String address) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
