package jp.komitto.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;

/** Keeps the columns of every segment in use, made before the first search sees the segment. */
final class Segments extends SearcherFactory {

    private final Map<CacheKey, Columns> columns = new ConcurrentHashMap<>();

    Columns of(LeafReader segment) {
        var core = segment.getCoreCacheHelper();
        return columns.computeIfAbsent(core.getKey(), key -> {
            core.addClosedListener(columns::remove);
            return read(segment);
        });
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
        for (LeafReaderContext segment : reader.leaves()) {
            of(segment.reader());
        }
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        return searcher;
    }

    private static Columns read(LeafReader segment) {
        try {
            return Columns.of(segment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
