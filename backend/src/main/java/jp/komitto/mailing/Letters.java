package jp.komitto.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.komitto.city.Letterhead;
import jp.komitto.city.Letterheads;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.Site;

/**
 * What letters say. A file's first line is the subject; names in braces are filled in: those of the letter itself and
 * {@code city platform office phone address hours site}. Every letter ends with the {@code signature}.
 */
@ApplicationScoped
class Letters {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final String SIGNATURE = "signature";

    private final Letterheads heads;
    private final Site site;
    private final Map<String, String> files = new ConcurrentHashMap<>();

    @Inject
    Letters(Letterheads heads, Site site) {
        this.heads = heads;
        this.site = site;
    }

    /** A letter as it is read. */
    record Letter(String subject, String body) {}

    Letter write(String name, String locale, Map<String, String> words) {
        Language language = Language.of(locale);
        Map<String, String> all = new HashMap<>(words);
        all.putAll(known(heads.in(language)));
        String text = file(name, language);
        int end = text.indexOf('\n');
        return new Letter(
                oneLine(filled(text.substring(0, end), all)),
                filled(
                        text.substring(end + 1).strip() + "\n\n"
                                + file(SIGNATURE, language).strip() + "\n",
                        all));
    }

    private Map<String, String> known(Letterhead head) {
        return Map.of(
                "city", head.city(),
                "platform", head.platform(),
                "office", head.office(),
                "phone", head.phone(),
                "address", head.address(),
                "hours", head.hours(),
                "site", site.link("/"));
    }

    private static String filled(String text, Map<String, String> words) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(word(name.group(1), words)));
    }

    private static String word(String name, Map<String, String> words) {
        String word = words.get(name);
        if (word == null) {
            throw new IllegalArgumentException("the letter asks for {" + name + "}, which nobody said");
        }
        return word;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String file(String name, Language language) {
        return files.computeIfAbsent(name + "." + language.tag(), Letters::read);
    }

    private static String read(String file) {
        try (InputStream in = Letters.class.getResourceAsStream("/data/letters/" + file + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no letter " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
