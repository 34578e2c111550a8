package jp.komitto.contract;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** HTTP/1.1 as it is on the wire, so that nothing wrong is put right before it is sent. */
final class RawHttp {

    private static final int LONGEST_MILLIS = 20_000;

    private RawHttp() {}

    /**
     * @param target as it stands in the request line
     * @param headers lines without their ends; Host and the length are added
     */
    record Request(String method, String target, List<String> headers, byte[] body) {

        @Override
        public String toString() {
            String said = body == null ? "" : new String(body, StandardCharsets.UTF_8);
            return "%s %s %s %s".formatted(method, shortened(target), headers, shortened(said));
        }

        private static String shortened(String text) {
            return text.length() <= 600 ? text : text.substring(0, 600) + "… (" + text.length() + ")";
        }
    }

    record Answer(int status, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    static Answer send(Request request) {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(LONGEST_MILLIS);
            socket.getOutputStream().write(bytes(request));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException broken) {
            throw new IllegalStateException("no answer to " + request, broken);
        }
    }

    private static byte[] bytes(Request request) throws IOException {
        StringBuilder head = new StringBuilder(request.method() + " " + request.target() + " HTTP/1.1\r\n");
        head.append("Host: 127.0.0.1\r\nConnection: close\r\n");
        request.headers().forEach(line -> head.append(line).append("\r\n"));
        if (request.body() != null) {
            head.append("Content-Length: ").append(request.body().length).append("\r\n");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        if (request.body() != null) {
            out.write(request.body());
        }
        return out.toByteArray();
    }

    private static Answer read(InputStream in) throws IOException {
        String text = said(in);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no answer but: " + text);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new LinkedHashMap<>();
        for (int n = 1; n < lines.length; n++) {
            String[] parts = lines[n].split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        String body = isEndless(text)
                ? ""
                : headers.getOrDefault("transfer-encoding", "").equals("chunked")
                        ? joined(text.substring(end + 4))
                        : text.substring(end + 4);
        return new Answer(
                Integer.parseInt(lines[0].split(" ")[1]),
                headers,
                new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    /** All of it; of a stream of events the head alone, for that never ends. */
    private static String said(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        String text = "";
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            all.write(some, 0, read);
            text = all.toString(StandardCharsets.ISO_8859_1);
            if (isEndless(text)) {
                return text;
            }
        }
        return text;
    }

    private static boolean isEndless(String text) {
        int end = text.indexOf("\r\n\r\n");
        return end >= 0 && text.substring(0, end).toLowerCase(Locale.ROOT).contains("content-type: text/event-stream");
    }

    private static String joined(String chunks) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (true) {
            int end = chunks.indexOf("\r\n", at);
            int size = Integer.parseInt(chunks.substring(at, end), 16);
            if (size == 0) {
                return whole.toString();
            }
            whole.append(chunks, end + 2, end + 2 + size);
            at = end + 2 + size + 2;
        }
    }
}
