package jp.komitto.shared.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is refused before the door, who goes on, and that every answer is that to its own question. */
class ThresholdTest {

    private static final String BUSY = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 4\r\n\r\nbusy";
    private static final String ASKS = "GET /api/v1/city HTTP/1.1\r\nHost: a\r\n\r\n";

    private final List<EmbeddedChannel> connections = new ArrayList<>();
    private boolean full = true;
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Counter refused = meters.counter("refused");
    private final Timer answered = meters.timer("answered");
    private final Refusals refusals = new Refusals(() -> full, refused, answered, bytes(BUSY), bytes("secure"));

    private final EmbeddedChannel connection = connection();

    private EmbeddedChannel connection() {
        EmbeddedChannel one = new EmbeddedChannel();
        one.pipeline().addLast(Threshold.UNDERSTANDS, new HttpRequestDecoder());
        one.pipeline().addLast(Threshold.SPEAKS, new HttpResponseEncoder());
        one.pipeline().addLast(new Threshold(refusals, false, 0));
        connections.add(one);
        return one;
    }

    private static List<ByteBuf> bytes(String said) {
        return List.of(Unpooled.unreleasableBuffer(Unpooled.copiedBuffer(said, StandardCharsets.US_ASCII)));
    }

    @AfterEach
    void hangUp() {
        connections.forEach(EmbeddedChannel::finishAndReleaseAll);
    }

    @Test
    void whoIsRefusedIsToldSo() {
        say(ASKS);
        assertThat(heard()).isEqualTo(BUSY);
        assertThat(wentOn()).isEmpty();
        assertThat(refused.count()).isEqualTo(1);
        assertThat(answered.count()).isEqualTo(1);
    }

    @Test
    void whoeverAsksTheNextTimeIsLetInWhenThereIsRoom() {
        say(ASKS);
        heard();
        full = false;
        say(ASKS);
        assertThat(wentOn()).containsExactly("/api/v1/city");
    }

    @Test
    void allWhoAreRefusedInOneRoundAreToldTogetherAndWhoHasHungUpIsNot() {
        List<EmbeddedChannel> people =
                IntStream.range(0, 1_000).mapToObj(n -> connection()).toList();
        people.forEach(one -> one.pipeline().fireChannelRead(question(ASKS)));
        assertThat(people).extracting(ThresholdTest::heard).containsOnly("");
        people.get(7).close();
        people.getFirst().runPendingTasks();
        assertThat(people)
                .extracting(ThresholdTest::heard)
                .filteredOn(BUSY::equals)
                .hasSize(999);
        assertThat(heard(people.get(7))).isEmpty();
        assertThat(refused.count()).isEqualTo(1_000);
        assertThat(answered.count()).isEqualTo(999);
    }

    @Test
    void whoAsksTwiceAtOnceIsAnsweredInThatOrder() {
        say(ASKS + "GET /api/v1/second HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(heard()).isEqualTo(BUSY);
        assertThat(wentOn()).containsExactly("/api/v1/second");
        answer(HttpResponseStatus.OK);
        assertThat(heard()).startsWith("HTTP/1.1 200");
        assertThat(heard()).as("nothing is said twice").isEmpty();
    }

    @Test
    void nobodyIsRefusedWhileAnEarlierQuestionIsOpen() {
        full = false;
        say(ASKS);
        full = true;
        say("GET /api/v1/second HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(wentOn()).containsExactly("/api/v1/city", "/api/v1/second");
        answer(HttpResponseStatus.CONTINUE);
        answer(HttpResponseStatus.OK);
        say(ASKS);
        assertThat(wentOn()).hasSize(1);
        answer(HttpResponseStatus.OK);
        answer(HttpResponseStatus.OK);
        heard();
        say(ASKS);
        assertThat(heard()).isEqualTo(BUSY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /groups HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /q/health/ready HTTP/1.1\r\nHost: a\r\n\r\n",
                "HEAD /api/v1/city HTTP/1.1\r\nHost: a\r\n\r\n",
                "DELETE /api/v1/city HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /api/v1/city HTTP/1.0\r\nHost: a\r\n\r\n",
                "GET /api/v1/city HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /api/v1/city HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi",
                "GET /api/v1/city HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
                "POST /api/v1/city HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi",
            })
    void whateverIsNotSimpleGoesOn(String question) {
        say(question);
        assertThat(wentOn()).hasSize(1);
        assertThat(heard()).isEmpty();
    }

    /** What looks like a question inside a body is none. */
    @Test
    void aBodyIsNotTakenForAQuestion() {
        say("POST /api/v1/city HTTP/1.1\r\nHost: a\r\nContent-Length: " + ASKS.length() + "\r\n\r\n");
        answer(HttpResponseStatus.SERVICE_UNAVAILABLE);
        heard();
        say(ASKS);
        assertThat(heard()).isEmpty();
        say(ASKS);
        assertThat(heard()).isEqualTo(BUSY);
    }

    @Test
    void aQuestionMayComeInPieces() {
        ASKS.chars().forEach(letter -> say(Character.toString(letter)));
        assertThat(heard()).isEqualTo(BUSY);
    }

    private void say(String bytes) {
        connection.writeInbound(question(bytes));
    }

    private static ByteBuf question(String bytes) {
        return Unpooled.copiedBuffer(bytes, StandardCharsets.US_ASCII);
    }

    private void answer(HttpResponseStatus status) {
        var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status);
        if (status.code() >= HttpResponseStatus.OK.code()) answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0);
        connection.writeOutbound(answer);
    }

    private String heard() {
        return heard(connection);
    }

    private static String heard(EmbeddedChannel one) {
        StringBuilder all = new StringBuilder();
        for (ByteBuf part = one.readOutbound(); part != null; part = one.readOutbound()) {
            all.append(part.toString(StandardCharsets.US_ASCII));
            part.release();
        }
        return all.toString();
    }

    /** The addresses of requests that went on to the door. */
    private List<String> wentOn() {
        List<String> all = new ArrayList<>();
        for (Object part = connection.readInbound(); part != null; part = connection.readInbound()) {
            if (part instanceof HttpRequest request) all.add(request.uri());
            ReferenceCountUtil.release(part);
        }
        return all;
    }
}
