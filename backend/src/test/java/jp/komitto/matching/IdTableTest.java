package jp.komitto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IdTableTest {

    /** Ids of few values, so that they collide, and come and go. */
    @Property(tries = 300)
    void everyIdIsFoundWhereItStands(@ForAll @Size(max = 200) List<@IntRange(max = 40) Integer> ids) {
        var rows = new Rows(new Codes(), Map.of());
        rows.grow(64);
        var table = new IdTable(rows);
        Map<Integer, Integer> lines = new HashMap<>();
        for (int id : ids) {
            if (lines.containsKey(id)) {
                table.remove(lines.remove(id));
            } else {
                rows.putId(id, new UUID(id % 3, id));
                table.add(id);
                lines.put(id, id);
            }
        }
        for (int id = 0; id <= 40; id++) {
            assertThat(table.line(id % 3, id)).isEqualTo(lines.getOrDefault(id, -1));
        }
        assertThat(table.size()).isEqualTo(lines.size());
    }
}
