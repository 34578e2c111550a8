package jp.komitto.directory;

import static jp.komitto.directory.GroupAttribute.*;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.directory.WritingGroups.Step;
import jp.komitto.shared.text.Furigana;
import jp.komitto.shared.text.SearchText;

/** What search and furigana need of a group, worked out once, when it is written. */
@ApplicationScoped
class SearchRows {

    static final String WRITE = """
            insert into group_search (group_id, rules, name_keys, name_text, body_text, name_reading, readings, sort_key,
                                      furigana)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (group_id) do update
               set rules = $2, name_keys = $3, name_text = $4, body_text = $5, name_reading = $6, readings = $7,
                   sort_key = $8, furigana = $9
            """;

    private static final List<GroupAttribute> WITH_FURIGANA = List.of(PURPOSE, ACTIVITIES, SCHEDULE, RECRUITING_NOTE);

    private final Terms terms;

    @Inject
    SearchRows(Terms terms) {
        this.terms = terms;
    }

    Tuple tuple(Step step) {
        GroupFacts facts = step.facts();
        SearchText text = SearchText.of(
                new SearchText.Names(
                        facts.text(NAME), facts.text(NAME_KANA), facts.text(NAME_EN), facts.text(NAME_EASY)),
                texts(facts));
        return Tuple.tuple()
                .addUUID(step.id())
                .addInteger(text.rules())
                .addArrayOfString(text.nameKeys().toArray(String[]::new))
                .addString(text.nameText())
                .addString(text.bodyText())
                .addString(text.nameReading())
                .addArrayOfString(text.readings().toArray(String[]::new))
                .addString(text.sortKey())
                .addJsonObject(furigana(facts));
    }

    private List<String> texts(GroupFacts facts) {
        List<String> texts = new ArrayList<>();
        Stream.of(
                        PURPOSE,
                        ACTIVITIES,
                        SUMMARY_EASY,
                        SUMMARY_EN,
                        ACTIVITY_AREA,
                        GroupAttribute.ADDRESS,
                        SCHEDULE,
                        RECRUITING_NOTE)
                .map(facts::text)
                .filter(text -> text != null)
                .forEach(texts::add);
        texts.addAll(terms.wordings(Scheme.KIND, facts.text(KIND)));
        texts.addAll(terms.wordings(Scheme.DISTRICT, facts.text(DISTRICT)));
        facts.list(FIELDS).forEach(field -> texts.addAll(terms.wordings(Scheme.FIELD, field)));
        return texts;
    }

    private static JsonObject furigana(GroupFacts facts) {
        JsonObject furigana = new JsonObject();
        for (GroupAttribute attribute : WITH_FURIGANA) {
            if (facts.has(attribute)) {
                furigana.put(attribute.header(), Furigana.of(facts.text(attribute)));
            }
        }
        return furigana;
    }
}
