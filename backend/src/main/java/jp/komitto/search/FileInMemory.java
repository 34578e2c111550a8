package jp.komitto.search;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.ByteBuffersIndexOutput;
import org.apache.lucene.store.FilterIndexInput;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/** One file of {@link UncollectedDirectory}. Whoever read it after it was given back would be refused, and not find something else. */
final class FileInMemory {

    private static final int SMALLEST_BLOCK = 10;

    /** 64 KiB. What takes half a region of the collector (1 MiB) or more gets whole ones, and the rest of the last stays empty. */
    private static final int LARGEST_BLOCK = 16;

    private final String name;
    private final AtomicLong held;

    /** Whoever has it open, and the folder while it is in it. */
    private int holders = 1;

    private Arena memory;
    private ByteBuffer bytes;

    FileInMemory(String name, AtomicLong held) {
        this.name = name;
        this.held = held;
    }

    /** On the heap in blocks while it is written, one piece beside it when it is whole: who reads copies what leads to each block. */
    IndexOutput write() {
        var blocks = new ByteBuffersDataOutput(
                SMALLEST_BLOCK,
                LARGEST_BLOCK,
                ByteBuffersDataOutput.ALLOCATE_BB_ON_HEAP,
                ByteBuffersDataOutput.NO_REUSE);
        return new ByteBuffersIndexOutput(blocks, name, name, new CRC32(), this::keep);
    }

    private synchronized void keep(ByteBuffersDataOutput whole) {
        if (holders > 0) {
            memory = Arena.ofShared();
            bytes = memory.allocate(whole.size()).asByteBuffer();
            whole.toBufferList().forEach(bytes::put);
            bytes.flip();
            held.addAndGet(bytes.limit());
        }
    }

    synchronized int length() {
        return bytes == null ? 0 : bytes.limit();
    }

    synchronized IndexInput open() throws NoSuchFileException {
        if (bytes == null || holders == 0) {
            throw new NoSuchFileException(name);
        }
        holders++;
        var read = bytes.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
        return new Opened(new ByteBuffersIndexInput(new ByteBuffersDataInput(List.of(read)), name));
    }

    synchronized void release() {
        holders--;
        if (holders == 0 && bytes != null) {
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
