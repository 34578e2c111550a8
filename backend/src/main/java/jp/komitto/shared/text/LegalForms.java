package jp.komitto.shared.text;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Legal forms of bodies (特定非営利活動法人, 一般社団法人, 株式会社 …) and the short ways of writing them. */
public final class LegalForms {

    /** The form, its reading in hiragana, and what stands in brackets for it: 株 for （株）. */
    private record LegalForm(String name, String reading, List<Pattern> marks) {}

    private static final Pattern NPO = Pattern.compile("NPO\\s*法人", Pattern.CASE_INSENSITIVE);
    private static final String NPO_IN_FULL = "特定非営利活動法人";

    /** Longest first, so that 一般社団法人 is not taken for 社団法人. */
    private static final List<LegalForm> FORMS = TextData.lines("legal-forms.txt").stream()
            .map(LegalForms::read)
            .sorted(Comparator.comparingInt((LegalForm form) -> form.name().length())
                    .reversed())
            .toList();

    private static final Pattern NAMES = atTheEnds(form -> form.name().replace("NPO", "NPO\\s*"));
    private static final Pattern READINGS = atTheEnds(LegalForm::reading);

    private LegalForms() {}

    private static LegalForm read(String line) {
        String[] words = line.split(" ");
        var marks = Stream.of(words)
                .skip(2)
                .map(word -> Pattern.compile("\\(\\s*" + word + "\\s*\\)", Pattern.CASE_INSENSITIVE))
                .toList();
        return new LegalForm(words[0], words[1], marks);
    }

    /** （株）水戸 → 株式会社水戸, ㈱ likewise. */
    public static String inFull(String text) {
        String full = Folding.plain(text);
        if (full.indexOf('(') < 0) {
            return full;
        }
        for (LegalForm form : FORMS) {
            for (Pattern pattern : form.marks()) {
                full = pattern.matcher(full).replaceAll(form.name());
            }
        }
        return full;
    }

    /** The name without legal forms at its start and end; the whole when nothing else is in it. */
    public static String without(String name) {
        return strip(inFull(name).strip(), NAMES);
    }

    /** The same for a name in kana, folded. */
    static String withoutReading(String kana) {
        return strip(Folding.fold(kana), READINGS);
    }

    /** The name as written and, for an NPO, with the other of its two usual forms. */
    static List<String> variants(String name) {
        String full = inFull(name).strip();
        String other = full.contains(NPO_IN_FULL)
                ? full.replace(NPO_IN_FULL, "NPO法人")
                : NPO.matcher(full).replaceAll(NPO_IN_FULL);
        return other.equals(full) ? List.of(full) : List.of(full, other);
    }

    private static String strip(String name, Pattern forms) {
        String rest = forms.matcher(name).replaceAll("").strip();
        return Folding.fold(rest).isEmpty() ? name : rest;
    }

    /** The form at the start, possibly several, and at the end. */
    private static Pattern atTheEnds(Function<LegalForm, String> spelling) {
        String any = FORMS.stream().map(spelling).collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile("^(?:" + any + "\\s*)+|(?:\\s*" + any + ")+$", Pattern.CASE_INSENSITIVE);
    }
}
