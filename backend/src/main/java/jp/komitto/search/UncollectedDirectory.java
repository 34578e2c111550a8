package jp.komitto.search;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * Lucene's files in memory that the collector neither looks through nor keeps room beside. What a file takes is given back at once
 * when it has been deleted and the last who had opened it has closed it.
 */
final class UncollectedDirectory extends BaseDirectory {

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

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        ensureOpen();
        var file = new FileInMemory(name, held);
        if (files.putIfAbsent(name, file) != null) {
            throw new FileAlreadyExistsException(name);
        }
        return file.write();
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
