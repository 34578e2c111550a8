package jp.komitto.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

/**
 * The groups in memory, by Lucene. Made anew at every start and kept up by the journal; it holds nothing that PostgreSQL
 * does not. Many may read, one writes.
 */
final class GroupIndex implements AutoCloseable {

    private final UncollectedDirectory files = new UncollectedDirectory();
    private final Segments segments = new Segments();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final AtomicLong state = new AtomicLong();

    GroupIndex() {
        try {
            var merges = new ConcurrentMergeScheduler();
            merges.setMaxMergesAndThreads(2, 1);
            var config = new IndexWriterConfig()
                    .setUseCompoundFile(false)
                    .setMergeScheduler(merges)
                    .setMergedSegmentWarmer(segments::of);
            writer = new IndexWriter(files, config);
            searchers = new SearcherManager(writer, segments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes in groups it does not have yet. Not visible before {@link #refresh}. */
    void add(List<IndexedGroup> groups) {
        try {
            for (IndexedGroup group : groups) {
                writer.addDocument(GroupDocuments.of(group));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all that was touched takes in those given as they are now; the others are gone. Visible on return. */
    void replace(Collection<UUID> touched, List<IndexedGroup> groups) {
        try {
            writer.deleteDocuments(touched.stream().map(GroupDocuments::id).toArray(Term[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        add(groups);
        refresh();
    }

    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
            state.incrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another one whenever something may have changed. */
    long state() {
        return state.get();
    }

    int size() {
        return read(searcher -> searcher.getIndexReader().numDocs());
    }

    /** What it takes beside the heap, in bytes. */
    long held() {
        return files.held();
    }

    GroupHits find(GroupQuery query) {
        return read(searcher -> new IndexReading(searcher, segments, query).hits());
    }

    List<GroupSearch.SuggestedGroup> suggest(String typed, int size) {
        return read(searcher -> new NameReading(searcher, segments, SuggestionText.of(typed), size).groups());
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }
}
