package jp.komitto.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.komitto.shared.text.SearchText.Names;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;

/** What lies beside the heap is nobody's to collect: it has to be given back, and not before the last reader has closed it. */
class MemoryOfTheIndexTest {

    private static final int GROUPS = 50;

    @Test
    void thousandsOfChangesTakeNoMoreThanTheGroupsDo() {
        var index = new GroupIndex();
        var groups =
                IntStream.range(0, GROUPS).mapToObj(MemoryOfTheIndexTest::group).toList();
        index.add(groups);
        index.refresh();
        long once = index.held();
        for (int change = 0; change < 2_000; change++) {
            var group = groups.get(change % GROUPS);
            index.replace(List.of(group.id()), List.of(group));
        }
        assertThat(index.size()).isEqualTo(GROUPS);
        // A merge waits for some segments of one group each, and every one of them has a dozen files of their own.
        assertThat(index.held()).isPositive().isLessThan(10 * once);
        index.close();
        assertThat(index.held()).isZero();
    }

    @Test
    void whoHasAFileOpenReadsItToTheEnd() throws IOException {
        try (var files = new UncollectedDirectory()) {
            write(files, 7);
            IndexInput reader = files.openInput("one", IOContext.DEFAULT);
            IndexInput copy = reader.clone();
            files.deleteFile("one");
            assertThat(files.held()).isEqualTo(Long.BYTES);
            assertThat(copy.readLong()).isEqualTo(7);
            reader.close();
            reader.close();
            assertThat(files.held()).isZero();
        }
    }

    @Test
    void whoReadsAfterClosingIsRefused() throws IOException {
        try (var files = new UncollectedDirectory()) {
            write(files, 7);
            IndexInput reader = files.openInput("one", IOContext.DEFAULT);
            IndexInput straggler = reader.clone();
            reader.close();
            files.deleteFile("one");
            write(files, 8);
            assertThatThrownBy(straggler::readLong).isInstanceOf(IllegalStateException.class);
        }
    }

    private static void write(UncollectedDirectory files, long number) throws IOException {
        try (IndexOutput output = files.createOutput("one", IOContext.DEFAULT)) {
            output.writeLong(number);
        }
    }

    private static IndexedGroup group(int number) {
        return Fixtures.group(
                new UUID(0, number),
                new Names("見守りの会" + number, null, null, null),
                Fixtures.TODAY,
                Map.of(),
                "月に二回、地域の子どもの登下校を見守っています。");
    }
}
