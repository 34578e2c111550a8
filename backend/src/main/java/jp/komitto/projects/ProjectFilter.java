package jp.komitto.projects;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.komitto.shared.text.Folding;

/** A query without its page: what has to stay the same while somebody reads on. */
record ProjectFilter(
        List<String> words, UUID group, List<Integer> years, List<String> departments, List<String> stages) {

    static ProjectFilter of(ProjectQuery query) {
        List<String> words = query.q == null
                ? List.of()
                : Arrays.stream(query.q.split("[\\s\\u3000]+"))
                        .map(Folding::fold)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return new ProjectFilter(
                words, query.group, List.copyOf(query.year), List.copyOf(query.department), List.copyOf(query.stage));
    }

    Tuple parameters() {
        return Tuple.tuple()
                .addArrayOfString(words.toArray(String[]::new))
                .addUUID(group)
                .addArrayOfInteger(years.toArray(Integer[]::new))
                .addArrayOfString(departments.toArray(String[]::new))
                .addArrayOfString(stages.toArray(String[]::new));
    }

    String fingerprint() {
        return String.join("|", words) + group + years + departments + stages;
    }
}
