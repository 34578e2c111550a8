package jp.komitto.shared.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused without having been understood; and that nobody on the line could tell. */
class DoorstepTest {

    private static final String BUSY = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 4\r\n\r\nbusy";
    private static final String ASKS = "GET /api/v1/city HTTP/1.1\r\nHost: a\r\n\r\n";

    @Test
    void fromTheSecondOnAPlainQuestionIsRefusedWithoutBeingUnderstood() {
        Line line = new Line(true);
        assertThat(line.hears(ASKS)).isEqualTo(BUSY);
        for (int n = 0; n < 3; n++) {
            assertThat(line.hears(ASKS)).isEqualTo(BUSY);
        }
        assertThat(line.understood).isEqualTo(1);
        assertThat(line.refused()).isEqualTo(4);
    }

    @Test
    void whatBrowsersAndOurOwnProxySayBesidesIsPlainToo() {
        Line line = new Line(true);
        String question = """
                GET /api/v1/groups?q=%E5%AD%90&size=100 HTTP/1.1
                Host: komitto.example:443
                User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0)
                Accept: application/json, */*;q=0.5
                Accept-Encoding: gzip, br
                Upgrade-Insecure-Requests: 1
                Cache-Control: no-cache
                Cookie: a="b"
                If-None-Match: "1"
                X-Forwarded-For: 192.0.2.1
                traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                Empty:

                """.replace("\n", "\r\n");
        line.hears(question);
        assertThat(line.hears(question)).isEqualTo(BUSY);
        assertThat(line.understood).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /groups HTTP/1.1\r\nHost: a\r\n\r\n",
                "POST /api/v1/city HTTP/1.1\r\nHost: a\r\n\r\n",
                "get /api/v1/city HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET  /api/v1/city HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /api/v1/ci ty HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /api/v1/city HTTP/1.0\r\nHost: a\r\n\r\n",
                "GET /api/v1/city HTTP/1.1 \r\nHost: a\r\n\r\n",
                "GET /api/v1/city HTTP/1.1\nHost: a\n\n",
                "\r\nGET /api/v1/city HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /api/v1/city HTTP/1.1\r\nHost : a\r\n\r\n",
                "GET /api/v1/city HTTP/1.1\r\n: a\r\n\r\n",
                "GET /api/v1/city HTTP/1.1\r\nHost: a\r\n b\r\n\r\n",
                "GET /api/v1/city HTTP/1.1\r\nHost: a\u0000\r\n\r\n",
                "GET /api/v1/city HTTP/1.1\r\nHost: a\rb\r\n\r\n",
                "GET /api/v1/city HTTP/1.1\r\nHost: a\r\nCONNECTION: close\r\n\r\n",
                "GET /api/v1/city HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
                "GET /api/v1/city HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n",
                "GET /api/v1/city HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\n\r\n",
                "GET /api/v1/city HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n",
                "GET /api/v1/city HTTP/1.1\r\nHost: a\r\n\r\n\r\n",
                ASKS + ASKS,
            })
    void whateverIsNotPlainIsUnderstoodFirst(String question) {
        Line line = new Line(true);
        line.hears(ASKS);
        line.hears(ASKS);
        line.hears(question);
        assertThat(line.understood).isEqualTo(2);
    }

    @Test
    void whatIsLongIsUnderstoodFirst() {
        Line line = new Line(true);
        line.hears(ASKS);
        line.hears(ASKS.replace("city", "c".repeat(2_000)));
        line.hears(ASKS.replace("city", "c".repeat(2_048)));
        assertThat(line.understood).isEqualTo(2);
    }

    @Test
    void whoHasAskedInPiecesIsUnderstoodOnceMore() {
        Line line = new Line(true);
        line.hears(ASKS);
        line.hears(ASKS);
        line.hears("GET /api/v1/city HTTP/1.1\r\nX: ");
        assertThat(line.hears(ASKS)).as("one question, not two").isEqualTo(BUSY);
        assertThat(line.hears(ASKS)).isEqualTo(BUSY);
        assertThat(line.hears(ASKS)).isEqualTo(BUSY);
        assertThat(line.understood).isEqualTo(3);
        assertThat(line.refused()).isEqualTo(5);
    }

    /** Whatever is said, however it is cut in pieces, and whether or not there is room: with and without the doorstep it is answered alike. */
    @Property(tries = 3_000)
    void nobodyCanTellWhetherTheyWereUnderstood(
            @ForAll @Size(min = 2, max = 8) List<@From("parts") String> parts,
            @ForAll("cuts") List<Integer> cuts,
            @ForAll @IntRange(min = 0, max = 255) int room) {
        List<String> pieces = pieces(parts, cuts);
        Line with = new Line(true);
        Line without = new Line(false);
        for (int n = 0; n < pieces.size(); n++) {
            boolean full = (room >> n % Byte.SIZE & 1) == 0;
            assertThat(with.hears(pieces.get(n), full)).isEqualTo(without.hears(pieces.get(n), full));
        }
        assertThat(with.wentOn).isEqualTo(without.wentOn);
        assertThat(with.refused()).isEqualTo(without.refused());
        Statistics.label("spared").collect(with.understood < without.understood);
        Statistics.label("spared").coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(ASKS, ASKS.replace("city", "groups?size=100"))),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "POST /api/v1/a HTTP/1.1\r\nHost: a\r\nContent-Length: " + ASKS.length() + "\r\n\r\n",
                                "POST /api/v1/a HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n",
                                "POST /api/v1/a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
                                "GET /api/v1/city HTTP/1.1\r\nConnection: close\r\n\r\n",
                                "GET /api/v1/city HTTP/1.1\r\nX: ",
                                "GET /pages HTTP/1.1\r\nHost: a\r\n\r\n",
                                "0\r\n\r\n",
                                "\r\n",
                                "\n",
                                "hi ")));
    }

    /** Where the next piece begins: mostly at a part, sometimes within one. */
    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(1, 120).list().ofMaxSize(3);
    }

    private static List<String> pieces(List<String> parts, List<Integer> cuts) {
        List<String> pieces = new ArrayList<>(parts);
        for (int cut : cuts) {
            int which = cut % pieces.size();
            String whole = pieces.remove(which);
            int where = cut % whole.length();
            if (where == 0 && which > 0) {
                pieces.set(which - 1, pieces.get(which - 1) + whole);
            } else if (where == 0) {
                pieces.add(which, whole);
            } else {
                pieces.addAll(which, List.of(whole.substring(0, where), whole.substring(where)));
            }
        }
        return pieces;
    }

    private static ByteBuf bytes(String said) {
        return Unpooled.copiedBuffer(said, StandardCharsets.ISO_8859_1);
    }

    /** One connection, behind whose door everybody is told that all is well. */
    private static final class Line {

        private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
        private final EmbeddedChannel connection = new EmbeddedChannel();
        private final List<String> wentOn = new ArrayList<>();
        private boolean full = true;
        private int understood;

        private Line(boolean withDoorstep) {
            Refusals refusals = new Refusals(
                    () -> full,
                    meters.counter("refused"),
                    meters.timer("answered"),
                    List.of(Unpooled.unreleasableBuffer(bytes(BUSY))),
                    List.of());
            Threshold threshold = new Threshold(refusals, false, 0);
            if (withDoorstep) connection.pipeline().addLast(new Doorstep(threshold));
            connection
                    .pipeline()
                    .addLast(new Counting())
                    .addLast(Threshold.UNDERSTANDS, new HttpRequestDecoder())
                    .addLast(Threshold.SPEAKS, new HttpResponseEncoder())
                    .addLast(threshold)
                    .addLast(new Door());
        }

        private String hears(String said) {
            return hears(said, full);
        }

        private String hears(String said, boolean isFull) {
            full = isFull;
            connection.writeInbound(bytes(said));
            return heard();
        }

        private String heard() {
            StringBuilder all = new StringBuilder();
            for (ByteBuf part = connection.readOutbound(); part != null; part = connection.readOutbound()) {
                all.append(part.toString(StandardCharsets.US_ASCII));
                part.release();
            }
            return all.toString();
        }

        private double refused() {
            return meters.counter("refused").count();
        }

        private final class Counting extends ChannelInboundHandlerAdapter {
            @Override
            public void channelRead(ChannelHandlerContext here, Object message) {
                understood++;
                here.fireChannelRead(message);
            }
        }

        private final class Door extends ChannelInboundHandlerAdapter {
            @Override
            public void channelRead(ChannelHandlerContext here, Object message) {
                if (message instanceof HttpRequest request) {
                    wentOn.add(request.method() + " " + request.uri() + " "
                            + request.decoderResult().isSuccess());
                }
                if (message instanceof LastHttpContent) {
                    var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
                    answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0);
                    here.writeAndFlush(answer);
                }
                ReferenceCountUtil.release(message);
            }
        }
    }
}
