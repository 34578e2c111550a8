package jp.komitto.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.shared.text.SearchText;
import jp.komitto.shared.text.SearchText.Names;

/** A directory of groups made of a few words each, and questions to it. */
final class Fixtures implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate STALE_BEFORE = TODAY.minusMonths(24);

    private final GroupIndex index = new GroupIndex();
    private final Map<UUID, String> names = new LinkedHashMap<>();

    /** A group with nothing but a name and texts. */
    Fixtures with(String name, String... texts) {
        return with(new Names(name, null, null, null), TODAY, Map.of(), texts);
    }

    Fixtures with(Names written, LocalDate confirmedOn, Map<Filter, List<String>> values, String... texts) {
        var id = new UUID(0, names.size() + 1);
        names.put(id, written.name());
        index.replace(List.of(id), List.of(group(id, written, confirmedOn, values, texts)));
        return this;
    }

    static IndexedGroup group(
            UUID id, Names written, LocalDate confirmedOn, Map<Filter, List<String>> values, String... texts) {
        var all = new EnumMap<Filter, List<String>>(Filter.class);
        Stream.of(Filter.values()).forEach(filter -> all.put(filter, values.getOrDefault(filter, List.of())));
        var text = SearchText.of(written, List.of(texts));
        return new IndexedGroup(
                id,
                all,
                confirmedOn,
                text.nameKeys(),
                text.nameText(),
                text.bodyText(),
                text.nameReading(),
                text.readings(),
                text.sortKey());
    }

    GroupIndex index() {
        return index;
    }

    /** The names found, best first. */
    List<String> find(String typed) {
        return names(hits(query(typed)));
    }

    GroupHits hits(GroupQuery query) {
        return index.find(query);
    }

    List<String> names(GroupHits hits) {
        return hits.ids().stream().map(names::get).toList();
    }

    List<String> suggest(String typed) {
        return index.suggest(typed, 20).stream()
                .map(group -> names.get(group.id()))
                .toList();
    }

    static GroupQuery query(String typed) {
        return new GroupQuery(typed, Map.of(), Sort.RELEVANCE, STALE_BEFORE, null, 100);
    }

    static GroupQuery query(String typed, Map<Filter, List<String>> filters) {
        return new GroupQuery(typed, filters, Sort.RELEVANCE, STALE_BEFORE, null, 100);
    }

    @Override
    public void close() {
        index.close();
    }
}
