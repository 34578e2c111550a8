package jp.komitto.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.komitto.city.CityRules;
import jp.komitto.city.Letterhead;
import jp.komitto.city.Letterheads;
import jp.komitto.shared.text.Furigana;
import jp.komitto.shared.web.Language;

/** 利用規約と個人情報の取扱い: every version there was, {@code data/rules/terms.json} or the city's own. Consent names the version. */
@ApplicationScoped
public class TermsOfUse {

    private final Version current;
    private final Map<Language, Text> texts = new EnumMap<>(Language.class);

    @Inject
    TermsOfUse(CityRules city, Letterheads heads) {
        this.current = city.read("terms", Versions.class).versions().getLast();
        for (Language language : Language.values()) {
            texts.put(language, current.in(language).by(heads.in(language)));
        }
    }

    /** Oldest first. */
    record Versions(List<Version> versions) {}

    record Version(String version, LocalDate since, Text ja, Text easy, Text en) {

        Text in(Language language) {
            return switch (language) {
                case JA -> ja;
                case EASY -> easy;
                case EN -> en;
            };
        }
    }

    /** What it says in one language. */
    public record Text(String title, List<Paragraph> paragraphs) {

        private Text by(Letterhead head) {
            return new Text(
                    title,
                    paragraphs.stream().map(paragraph -> paragraph.by(head)).toList());
        }
    }

    /** Readings stand in Aozora notation where the file has them. */
    public record Paragraph(String heading, String text) {

        private Paragraph by(Letterhead head) {
            return new Paragraph(filled(heading, head), filled(text, head));
        }

        private static String filled(String text, Letterhead head) {
            return text.replace("{city}", head.city())
                    .replace("{platform}", head.platform())
                    .replace("{office}", head.office())
                    .replace("{phone}", head.phone())
                    .replace("{address}", head.address())
                    .replace("{hours}", head.hours());
        }

        public String headingWithReadings() {
            return Furigana.of(heading);
        }

        public String textWithReadings() {
            return Furigana.of(text);
        }
    }

    public String version() {
        return current.version();
    }

    public LocalDate since() {
        return current.since();
    }

    public Text in(Language language) {
        return texts.get(language);
    }

    /** Nobody agrees to what no longer holds. */
    public void requireCurrent(String version) {
        if (!current.version().equals(version)) {
            throw TermsProblem.TERMS_OUTDATED.problem();
        }
    }
}
