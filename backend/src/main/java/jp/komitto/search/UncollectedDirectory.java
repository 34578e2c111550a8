package jp.komitto.search;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * Lucene's files in memory that the collector neither looks through nor keeps room beside. What a file takes is given back at once
 * when it has been deleted and the last who had opened it has closed it.
 */
final class UncollectedDirectory extends BaseDirectory {

    private static final int SMALLEST_BLOCK = 10;

    /** 64 KiB. What takes half a region of the collector (1 MiB) or more gets whole ones, and the rest of the last stays empty. */
    private static final int LARGEST_BLOCK = 16;

    private final Map<String, FileInMemory> files = new ConcurrentHashMap<>();
    private final AtomicLong temporary = new AtomicLong();
    private final AtomicLong held = new AtomicLong();

    UncollectedDirectory() {
        super(new SingleInstanceLockFactory());
    }

    /** What all files take that are not given back yet. */
    long held() {
        return held.get();
    }

    @Override
    public String[] listAll() {
        return files.keySet().stream().sorted().toArray(String[]::new);
    }

    /** On the heap in blocks while it is written, one piece beside it when it is whole: who reads copies what leads to each block. */
    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        ensureOpen();
        if (files.containsKey(name)) {
            throw new FileAlreadyExistsException(name);
        }
        var written = new ByteBuffersDataOutput(
                SMALLEST_BLOCK,
                LARGEST_BLOCK,
                ByteBuffersDataOutput.ALLOCATE_BB_ON_HEAP,
                ByteBuffersDataOutput.NO_REUSE);
        return new ByteBuffersIndexOutput(
                written, name, name, new CRC32(), whole -> files.put(name, new FileInMemory(name, whole, held)));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        String number = suffix + "_" + Long.toString(temporary.getAndIncrement(), Character.MAX_RADIX);
        return createOutput(IndexFileNames.segmentFileName(prefix, number, "tmp"), context);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        ensureOpen();
        return file(name).open();
    }

    @Override
    public long fileLength(String name) throws IOException {
        return file(name).length();
    }

    @Override
    public void deleteFile(String name) throws IOException {
        file(name);
        files.remove(name).release();
    }

    @Override
    public void rename(String name, String to) throws IOException {
        files.put(to, file(name));
        files.remove(name);
    }

    /** It lasts no longer than the process. */
    @Override
    public void sync(Collection<String> names) {}

    @Override
    public void syncMetaData() {}

    @Override
    public Set<String> getPendingDeletions() {
        return Set.of();
    }

    @Override
    public void close() {
        isOpen = false;
        files.values().forEach(FileInMemory::release);
        files.clear();
    }

    private FileInMemory file(String name) throws IOException {
        FileInMemory file = files.get(name);
        if (file == null) {
            throw new NoSuchFileException(name);
        }
        return file;
    }
}
