package jp.komitto.search;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.FilterIndexInput;
import org.apache.lucene.store.IndexInput;

/** One file of {@link UncollectedDirectory}. Whoever read it after it was given back would be refused, and not find something else. */
final class FileInMemory {

    private final String name;
    private final Arena memory = Arena.ofShared();
    private final ByteBuffer bytes;
    private final AtomicLong held;

    /** Whoever has it open, and the folder while it is in it. */
    private int holders = 1;

    FileInMemory(String name, ByteBuffersDataOutput whole, AtomicLong held) {
        this.name = name;
        this.bytes = memory.allocate(whole.size()).asByteBuffer();
        this.held = held;
        whole.toBufferList().forEach(bytes::put);
        bytes.flip();
        held.addAndGet(bytes.limit());
    }

    int length() {
        return bytes.limit();
    }

    synchronized IndexInput open() throws NoSuchFileException {
        if (holders == 0) {
            throw new NoSuchFileException(name);
        }
        holders++;
        var read = bytes.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
        return new Opened(new ByteBuffersIndexInput(new ByteBuffersDataInput(List.of(read)), name));
    }

    synchronized void release() {
        holders--;
        if (holders == 0) {
            held.addAndGet(-bytes.limit());
            memory.close();
        }
    }

    /** Lucene closes what it has opened itself, and neither copies nor slices of it. */
    private final class Opened extends FilterIndexInput {

        private boolean closed;

        Opened(IndexInput whole) {
            super(name, whole);
        }

        @Override
        public IndexInput clone() {
            return in.clone();
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                super.close();
                release();
            }
        }
    }
}
