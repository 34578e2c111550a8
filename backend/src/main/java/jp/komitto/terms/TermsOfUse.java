package jp.komitto.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.komitto.city.CityRules;
import jp.komitto.city.Letterhead;
import jp.komitto.city.Letterheads;
import jp.komitto.shared.text.Furigana;
import jp.komitto.shared.web.Language;

/**
 * 利用規約と個人情報の取扱い: every version there was, {@code data/rules/terms.json} or the city's own. Consent names the version; the
 * one that has begun last holds.
 */
@ApplicationScoped
public class TermsOfUse {

    private final List<Version> versions;
    private final Clock clock;

    @Inject
    TermsOfUse(CityRules city, Letterheads heads, Clock clock) {
        this(
                city.read("terms", Versions.class).versions().stream()
                        .map(version -> version.by(heads))
                        .toList(),
                clock);
    }

    TermsOfUse(List<Version> versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** Oldest first. */
    record Versions(List<Version> versions) {}

    /**
     * @param since the day from which it holds
     * @param asks whether whoever has an account is asked to agree anew: where people are worse off or something else is done
     *     with their data
     * @param changes what became another; null of the first
     */
    record Version(String version, LocalDate since, boolean asks, Changes changes, Text ja, Text easy, Text en) {

        Text in(Language language) {
            return switch (language) {
                case JA -> ja;
                case EASY -> easy;
                case EN -> en;
            };
        }

        List<String> changes(Language language) {
            return changes == null ? List.of() : changes.in(language);
        }

        private Version by(Letterheads heads) {
            return new Version(
                    version,
                    since,
                    asks,
                    changes,
                    ja.by(heads.in(Language.JA)),
                    easy.by(heads.in(Language.EASY)),
                    en.by(heads.in(Language.EN)));
        }
    }

    /** In three languages, sentence by sentence. Readings stand in Aozora notation where the file has them. */
    record Changes(List<String> ja, List<String> easy, List<String> en) {

        List<String> in(Language language) {
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
        return current().version();
    }

    /** Nobody agrees to what does not hold. */
    public void requireCurrent(String version) {
        if (!version().equals(version)) {
            throw TermsProblem.TERMS_OUTDATED.problem();
        }
    }

    /** Whether somebody who agreed to one version has to be asked about what has become of it since. */
    public boolean askAnew(String agreed) {
        int known = position(agreed);
        return known < 0
                || versions.subList(known + 1, Math.max(known + 1, position(version()) + 1)).stream()
                        .anyMatch(Version::asks);
    }

    Version current() {
        return begun().reduce((earlier, later) -> later).orElseGet(versions::getFirst);
    }

    /** What has changed from version to version, up to today; newest first. */
    List<Version> changed() {
        return begun().skip(1).toList().reversed();
    }

    /** What will hold on a later day. */
    Optional<Version> coming() {
        return versions.stream()
                .filter(version -> version != current() && version.since().isAfter(today()))
                .findFirst();
    }

    private Stream<Version> begun() {
        return versions.stream().filter(version -> !version.since().isAfter(today()));
    }

    private int position(String version) {
        return versions.stream().map(Version::version).toList().indexOf(version);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
