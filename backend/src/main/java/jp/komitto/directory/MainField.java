package jp.komitto.directory;

import java.util.ArrayList;
import java.util.List;

/** The main field is one of the fields: whoever says it first says both. */
final class MainField {

    private MainField() {}

    static GroupFacts amongFields(GroupFacts facts) {
        String main = facts.text(GroupAttribute.MAIN_FIELD);
        List<String> fields = facts.list(GroupAttribute.FIELDS);
        if (main == null || fields.contains(main)) {
            return facts;
        }
        List<String> all = new ArrayList<>(fields);
        all.addFirst(main);
        return facts.with(GroupAttribute.FIELDS, List.copyOf(all));
    }
}
