package jp.komitto.shared.load;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/**
 * What lies before the {@link Threshold}, and before what understands requests: a plain question is refused here without having been
 * understood. Only where nothing of an earlier question is kept back, for what looks like a question may be the rest of another.
 */
final class Doorstep extends ChannelInboundHandlerAdapter {

    private final Threshold threshold;
    private final PlainQuestion plain = new PlainQuestion();
    private boolean nothingKept;
    private boolean passedOn;

    Doorstep(Threshold threshold) {
        this.threshold = threshold;
    }

    @Override
    public void channelRead(ChannelHandlerContext here, Object message) {
        boolean isPlain = message instanceof ByteBuf bytes && plain.is(bytes);
        if (isPlain && nothingKept && threshold.refuses()) {
            ((ByteBuf) message).release();
            threshold.owe();
        } else {
            passOn(here, message, isPlain);
        }
    }

    /** When a plain question has become one whole question and no other, it was all there was. */
    private void passOn(ChannelHandlerContext here, Object message, boolean isPlain) {
        passedOn = true;
        boolean between = threshold.isBetweenQuestions();
        int before = threshold.heard();
        here.fireChannelRead(message);
        nothingKept = isPlain && between && threshold.heard() == before + 1;
    }

    /** Nobody needs to hear of the end of a round in which nothing came that far. */
    @Override
    public void channelReadComplete(ChannelHandlerContext here) {
        if (passedOn || !threshold.owes()) here.fireChannelReadComplete();
        passedOn = false;
    }
}
