package jp.komitto.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import jp.komitto.city.CityRules;
import jp.komitto.shared.web.Language;

/** What people call the fields of a registration: {@code data/rules/field-labels.json}. */
@ApplicationScoped
class FieldLabels {

    private static final String NO_NAME = "group";

    private final Map<String, Label> labels;

    @Inject
    FieldLabels(CityRules city) {
        this.labels = city.read("field-labels", All.class).fields();
    }

    record All(Map<String, Label> fields) {}

    record Label(String ja, String easy, String en) {}

    String of(String field, Language language) {
        Label label = labels.get(field);
        if (label == null) {
            return field;
        }
        return switch (language) {
            case JA -> label.ja();
            case EASY -> label.easy();
            case EN -> label.en();
        };
    }

    String groupWithoutName(Language language) {
        return of(NO_NAME, language);
    }
}
