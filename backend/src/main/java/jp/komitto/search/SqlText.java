package jp.komitto.search;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import jp.komitto.search.SuggestionText.Stretch;
import jp.komitto.shared.text.QueryText;

/** Terms as documents that SQL can take apart. */
final class SqlText {

    private SqlText() {}

    static JsonArray terms(QueryText text) {
        var terms = new JsonArray();
        text.terms()
                .forEach(term -> terms.add(new JsonObject()
                        .put("literal", term.literal())
                        .put(
                                "readings",
                                new JsonArray(term.readings().stream()
                                        .map(JsonArray::new)
                                        .toList()))
                        .put("spoken", new JsonArray(term.spoken()))));
        return terms;
    }

    static JsonArray ways(SuggestionText text) {
        return new JsonArray(text.ways().stream()
                .map(way -> new JsonArray(way.stream().map(SqlText::stretches).toList()))
                .toList());
    }

    private static JsonArray stretches(List<Stretch> alternatives) {
        return new JsonArray(alternatives.stream()
                .map(stretch -> new JsonObject().put("of", stretch.of().name()).put("text", stretch.text()))
                .toList());
    }
}
