package jp.komitto.launch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;

/**
 * A lock between processes, held on a file of the data folder. The operating system lets go of it when a process dies,
 * however it dies. One instance per file and process: closing any handle of a file drops all locks the process has on it.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;
    private FileLock held;

    FolderLock(Path file) {
        try {
            channel = FileChannel.open(file, CREATE, READ, WRITE);
        } catch (IOException unwritable) {
            throw Refusal.FOLDER_UNWRITABLE.with(file.getParent());
        }
    }

    /** Waits until nobody else has it. */
    FolderLock alone() {
        return take(false);
    }

    /** Takes it beside others who share it. */
    FolderLock shared() {
        return take(true);
    }

    /** Whether this process now has it for itself, having given up its share of it. */
    boolean tryAlone() {
        try {
            release();
            held = channel.tryLock();
            return held != null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            release();
            channel.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private FolderLock take(boolean shared) {
        try {
            held = channel.lock(0, Long.MAX_VALUE, shared);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void release() throws IOException {
        if (held != null) held.release();
        held = null;
    }
}
