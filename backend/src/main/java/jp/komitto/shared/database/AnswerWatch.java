package jp.komitto.shared.database;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.concurrent.ScheduledFuture;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.Connection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Where a question is open and nothing has been heard for too long, PostgreSQL is asked to stop: the transaction is rolled back
 * before whoever asked hears of it, and who comes again at once does not meet themselves. Where not even that is answered, the
 * connection is closed and the pool makes a new one. A connection that is merely not used is left alone.
 */
final class AnswerWatch extends ChannelDuplexHandler {

    private static final Logger LOG = Logger.getLogger(AnswerWatch.class);
    private static final String NAME = "answers";

    /** What watched over saying hello. */
    private static final String HELLO = "idle";

    /** PostgreSQL's last word to every question: ReadyForQuery, its length, and one letter about the transaction. */
    private static final long READY = 0x5A_00_00_00_05L;

    private static final int READY_BYTES = 6;
    private static final long ONCE_MORE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long STOPPED_WITHIN_NANOS = TimeUnit.MILLISECONDS.toNanos(400);
    private static final long SIX_BYTES = 0xFFFF_FFFF_FFFFL;

    /** What was done already about a question that is open for too long. */
    private enum Doubt {
        NONE,
        LOOKED_TWICE,
        ASKED_TO_STOP
    }

    private final PgConnection connection;
    private final Supplier<Duration> usual;
    private Duration longest;
    private boolean waiting;
    private Doubt doubt = Doubt.NONE;
    private long heard;
    private long lastBytes;
    private long nextLook;
    private ScheduledFuture<?> look;

    private AnswerWatch(PgConnection connection, Supplier<Duration> usual) {
        this.connection = connection;
        this.usual = usual;
    }

    /** From now on, with the time that is usual whenever a question is put. */
    static void over(SqlConnection connection, Supplier<Duration> usual) {
        ChannelPipeline pipeline = pipeline(connection);
        if (pipeline.get(HELLO) != null) {
            pipeline.remove(HELLO);
        }
        AnswerWatch watch = new AnswerWatch(PgConnection.cast(connection), usual);
        ChannelHandlerContext encrypted = pipeline.context(SslHandler.class);
        if (encrypted == null) {
            pipeline.addFirst(NAME, watch);
        } else {
            pipeline.addAfter(encrypted.name(), NAME, watch);
        }
    }

    /** For work nobody waits for; null brings back what is usual. */
    static void allow(SqlConnection connection, Duration longest) {
        ChannelPipeline pipeline = pipeline(connection);
        pipeline.channel().eventLoop().execute(() -> {
            AnswerWatch watch = (AnswerWatch) pipeline.get(NAME);
            if (watch != null) {
                watch.longest = longest;
            }
        });
    }

    private static ChannelPipeline pipeline(SqlConnection connection) {
        Connection inner = ((SqlConnectionInternal) connection).unwrap();
        while (!(inner instanceof SocketConnectionBase)) {
            inner = inner.unwrap();
        }
        return ((SocketConnectionBase) inner).socket().channelHandlerContext().pipeline();
    }

    @Override
    public void write(ChannelHandlerContext channel, Object message, ChannelPromise promise) throws Exception {
        waiting = true;
        hear();
        lookAt(heard + longest().toNanos(), channel);
        super.write(channel, message, promise);
    }

    @Override
    public void channelRead(ChannelHandlerContext channel, Object message) throws Exception {
        if (waiting && message instanceof ByteBuf bytes) {
            hear();
            remember(bytes);
            waiting = lastBytes >>> Byte.SIZE != READY;
        }
        super.channelRead(channel, message);
    }

    @Override
    public void channelInactive(ChannelHandlerContext channel) throws Exception {
        if (look != null) {
            look.cancel(false);
        }
        super.channelInactive(channel);
    }

    private void hear() {
        heard = System.nanoTime();
        doubt = Doubt.NONE;
    }

    private void remember(ByteBuf bytes) {
        int end = bytes.writerIndex();
        for (int at = Math.max(bytes.readerIndex(), end - READY_BYTES); at < end; at++) {
            lastBytes = (lastBytes << Byte.SIZE | bytes.getUnsignedByte(at)) & SIX_BYTES;
        }
    }

    /** One look is enough for many questions, unless it would come too late for this one. */
    private void lookAt(long moment, ChannelHandlerContext channel) {
        if (look != null && nextLook - moment <= 0) {
            return;
        }
        if (look != null) {
            look.cancel(false);
        }
        nextLook = moment;
        look = channel.executor().schedule(() -> look(channel), moment - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private void look(ChannelHandlerContext channel) {
        look = null;
        if (waiting) {
            long now = System.nanoTime();
            long latest = heard + longest().toNanos();
            if (latest - now > 0) {
                lookAt(latest, channel);
            } else {
                doubt(now, channel);
            }
        }
    }

    /**
     * Where everything is late, so is this look, and the answer may lie there unread: it is looked at once more, after what has
     * come has been read.
     */
    private void doubt(long now, ChannelHandlerContext channel) {
        switch (doubt) {
            case NONE -> {
                doubt = Doubt.LOOKED_TWICE;
                lookAt(now + ONCE_MORE_NANOS, channel);
            }
            case LOOKED_TWICE -> {
                doubt = Doubt.ASKED_TO_STOP;
                LOG.warnf(
                        "No answer from the database in %d ms; it is asked to stop",
                        longest().toMillis());
                connection.cancelRequest();
                lookAt(now + STOPPED_WITHIN_NANOS, channel);
            }
            case ASKED_TO_STOP -> {
                LOG.warn("The database does not stop either; the connection is closed");
                channel.close();
            }
        }
    }

    private Duration longest() {
        return longest == null ? usual.get() : longest;
    }
}
