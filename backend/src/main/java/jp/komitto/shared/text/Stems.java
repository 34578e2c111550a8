package jp.komitto.shared.text;

import java.util.regex.Pattern;

/**
 * One reading for the forms of an inflecting word: verbs in the form that is also a noun (手伝う, 手伝って → てつだい,
 * 学ぶ → まなび), adjectives without their ending (楽しく → たのし),
 * nouns without the polite お (お手伝い → てつだい), and none for する, which says nothing by itself.
 */
final class Stems {

    private static final String ROWS = "カガサタナバマラワ";
    private static final String NOUN_ENDINGS = "きぎしちにびみりい";

    private static final Pattern POLITE = Pattern.compile("[おご御]\\p{IsHan}");

    private Stems() {}

    static String of(Morpheme word) {
        String reading = word.spoken();
        if (word.reading() == null || word.inflection() == null) {
            return POLITE.matcher(word.surface()).lookingAt() ? reading.substring(1) : reading;
        }
        return switch (word.inflection().substring(0, 2)) {
            case "五段" -> godan(reading, word.inflection());
            case "一段" -> ichidan(reading, word.form());
            case "サ変" -> word.inflection().endsWith("・スル") ? "" : reading;
            case "形容" -> adjective(reading, word.form());
            default -> reading;
        };
    }

    private static String godan(String reading, String inflection) {
        int middleDot = inflection.indexOf('・');
        int row = middleDot < 0 ? -1 : ROWS.indexOf(inflection.charAt(middleDot + 1));
        return row < 0 ? reading : cut(reading, 1) + NOUN_ENDINGS.charAt(row);
    }

    private static String ichidan(String reading, String form) {
        return form.equals("未然形") || form.equals("連用形") ? reading : cut(reading, 1);
    }

    private static String adjective(String reading, String form) {
        return switch (form) {
            case "ガル接続" -> reading;
            case "連用タ接続", "仮定形" -> cut(reading, 2);
            default -> cut(reading, 1);
        };
    }

    private static String cut(String reading, int end) {
        return reading.length() > end ? reading.substring(0, reading.length() - end) : reading;
    }
}
