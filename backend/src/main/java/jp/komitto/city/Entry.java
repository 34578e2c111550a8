package jp.komitto.city;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import jp.komitto.shared.web.Language;

/**
 * One line of a code list. {@code official} is the law's own wording, coordinates belong to districts, {@code licence} to
 * skills, {@code aliases} are other words files use for it.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Entry(
        String code,
        Wording.Text ja,
        Wording.Text easy,
        Wording.Text en,
        String official,
        Integer lawItem,
        String kana,
        Double lat,
        Double lon,
        Boolean licence,
        List<String> aliases) {

    Wording wording() {
        return new Wording(ja, easy, en);
    }

    Term in(Language language) {
        return wording().term(code, language);
    }
}
