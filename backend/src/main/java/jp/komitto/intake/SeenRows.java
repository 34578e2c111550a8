package jp.komitto.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.komitto.directory.GroupAttribute;
import jp.komitto.directory.GroupFacts;
import jp.komitto.directory.NameKey;

/**
 * The groups a file has already named. Two rows about the same group that say different things cannot both be right: the
 * first is published, the second is held, so that reading the same file again changes nothing.
 */
final class SeenRows {

    private record Seen(long line, int content) {}

    private final Map<String, Seen> seen = new HashMap<>();

    Optional<RowProblem> check(ReadRow row, Columns columns) {
        GroupFacts facts = row.facts();
        String number = facts.text(GroupAttribute.CORPORATE_NUMBER);
        GroupAttribute by = number == null ? GroupAttribute.NAME : GroupAttribute.CORPORATE_NUMBER;
        String key = number == null ? NameKey.of(facts.text(GroupAttribute.NAME)) : number;
        Seen now = new Seen(row.line(), row.written().hashCode());
        Seen before = seen.putIfAbsent(key, now);
        if (before == null || before.content() == now.content()) {
            return Optional.empty();
        }
        return Optional.of(new RowProblem(
                columns.headerOf(by),
                facts.text(by),
                "TWICE_IN_FILE",
                "%d行目と同じ%sですが、内容が違います。どちらが正しいか確かめてください。".formatted(before.line(), number == null ? "名前" : "法人番号")));
    }
}
