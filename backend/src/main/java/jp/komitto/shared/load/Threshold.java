package jp.komitto.shared.load;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * What lies before the door of one connection of HTTP/1.1: between what understands requests and everything that works on them.
 * Who only asks for something, and one thing at a time, is refused here, at half of what it costs behind the door; all others go
 * on and are refused there. It knows where a request begins and which are still to be answered, so that answers keep their order.
 */
final class Threshold extends ChannelDuplexHandler {

    static final String UNDERSTANDS = "httpDecoder";
    static final String SPEAKS = "httpEncoder";
    private static final String NAME = "threshold";

    private final Refusals refusals;
    private final boolean secure;
    private ChannelHandlerContext outside;
    private IdleStateHandler idle;
    private int open;
    private boolean refusing;
    private boolean owed;
    private boolean passedOn;
    private long since;

    /** @param open how many requests have gone on already and are not yet answered */
    Threshold(Refusals refusals, boolean secure, int open) {
        this.refusals = refusals;
        this.secure = secure;
        this.open = open;
    }

    /** Before a connection's second request; the first one shows how the connection speaks. */
    static void lay(HttpServerRequest first, Refusals refusals) {
        ChannelPipeline pipeline =
                ((ConnectionBase) first.connection()).channel().pipeline();
        if (pipeline.get(SPEAKS) != null && pipeline.get(NAME) == null) {
            pipeline.addAfter(SPEAKS, NAME, new Threshold(refusals, "https".equals(first.scheme()), 1));
        }
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        outside = added.pipeline().context(UNDERSTANDS);
        idle = added.pipeline().get(IdleStateHandler.class);
    }

    @Override
    public void channelRead(ChannelHandlerContext here, Object message) {
        if (refusing) {
            refuse(message);
        } else if (message instanceof HttpRequest request) {
            arrive(here, request);
        } else {
            passOn(here, message);
        }
    }

    /** Behind the door nobody needs to hear of the end of a round in which nothing came that far. */
    @Override
    public void channelReadComplete(ChannelHandlerContext here) {
        if (passedOn || !owed) {
            here.fireChannelReadComplete();
        }
        passedOn = false;
    }

    private void passOn(ChannelHandlerContext here, Object message) {
        passedOn = true;
        here.fireChannelRead(message);
    }

    private void arrive(ChannelHandlerContext here, HttpRequest request) {
        if (open == 0 && !owed && isSimple(request) && here.channel().isWritable() && refusals.isFull()) {
            refuse(request);
        } else {
            say();
            open++;
            passOn(here, request);
        }
    }

    /** Until its end, which follows at once where there is no body. */
    private void refuse(Object part) {
        refusing = !(part instanceof LastHttpContent);
        ReferenceCountUtil.release(part);
        if (!refusing) {
            owed = true;
            since = System.nanoTime();
            refusals.owe(this, outside.channel().eventLoop());
        }
    }

    private static boolean isSimple(HttpRequest request) {
        HttpHeaders headers = request.headers();
        return HttpMethod.GET.equals(request.method())
                && HttpVersion.HTTP_1_1.equals(request.protocolVersion())
                && request.uri().startsWith(Doorkeeper.API)
                && request.decoderResult().isSuccess()
                && HttpUtil.isKeepAlive(request)
                && !headers.contains(HttpHeaderNames.CONTENT_LENGTH)
                && !headers.contains(HttpHeaderNames.TRANSFER_ENCODING);
    }

    /** Who has hung up meanwhile hears nothing any more. */
    void say() {
        if (owed && outside.channel().isActive()) {
            outside.writeAndFlush(refusals.bytes(secure), outside.channel().voidPromise());
            refusals.said(System.nanoTime() - since);
            // It is closer to the door and has not seen that somebody is there.
            if (idle != null) idle.resetReadTimeout();
        }
        owed = false;
    }

    @Override
    public void write(ChannelHandlerContext here, Object message, ChannelPromise promise) {
        if (message instanceof LastHttpContent && !isInterim(message)) {
            open--;
        }
        here.write(message, promise);
    }

    /** «Go on», said before the answer. */
    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse answer && answer.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
