package jp.komitto.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.komitto.shared.text.Folding;
import jp.komitto.shared.text.QueryText;

/**
 * What somebody is typing, as ways a name may go with it: 1 a name or its reading starts so, 2 it is inside a name, 3 it
 * only sounds like part of a name.
 *
 * @param ways best first; of one way every list has to be met, by any of its stretches
 */
record SuggestionText(List<List<List<Stretch>>> ways) {

    /** @param of whether a name's letters or its reading */
    record Stretch(IndexField of, String text) {

        boolean isIn(String nameText, String nameReading) {
            return (of == IndexField.NAME ? nameText : nameReading).contains(text);
        }
    }

    static SuggestionText of(String typed) {
        String settled = withoutUnsettledLetters(typed);
        QueryText whole = QueryText.of(settled.replaceAll("\\s+", ""));
        if (whole.key().isEmpty()) {
            return new SuggestionText(List.of());
        }
        QueryText text = QueryText.of(settled);
        return new SuggestionText(List.of(
                List.of(starts(settled, whole)),
                text.terms().stream().map(SuggestionText::inside).toList(),
                text.terms().stream().map(SuggestionText::sounding).toList()));
    }

    /** Of a name by its folded letters and its readings: the best way it goes with what was typed, 0 when it does not. */
    int rank(String nameText, String nameReading) {
        for (int way = 0; way < ways.size(); way++) {
            if (ways.get(way).stream()
                    .allMatch(any -> any.stream().anyMatch(stretch -> stretch.isIn(nameText, nameReading)))) {
                return way + 1;
            }
        }
        return 0;
    }

    /** とどうf: an input method leaves the letters of a kana that is not yet complete. */
    private static String withoutUnsettledLetters(String typed) {
        return typed.replaceFirst("(?<=[\\p{IsHiragana}\\p{IsKatakana}ー])[a-zA-Zａ-ｚＡ-Ｚ]{1,3}$", "");
    }

    private static List<Stretch> starts(String typed, QueryText whole) {
        var starts = new ArrayList<Stretch>();
        starts.add(new Stretch(IndexField.NAME, Folding.PART + Folding.name(typed)));
        if (whole.terms().size() == 1) {
            whole.terms().getFirst().spoken().stream()
                    .map(spoken -> new Stretch(IndexField.READING, Folding.PART + bare(spoken)))
                    .forEach(starts::add);
        }
        return starts;
    }

    private static List<Stretch> inside(QueryText.Term term) {
        return List.of(new Stretch(IndexField.NAME, term.literal()));
    }

    private static List<Stretch> sounding(QueryText.Term term) {
        return Stream.concat(
                        inside(term).stream(),
                        term.spoken().stream().map(spoken -> new Stretch(IndexField.READING, spoken)))
                .toList();
    }

    private static String bare(String spoken) {
        return spoken.replace(String.valueOf(Folding.PART), "");
    }
}
