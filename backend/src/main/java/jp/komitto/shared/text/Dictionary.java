package jp.komitto.shared.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Kuromoji with IPADIC and our own words, cut into morphemes. Tokenizers are reused, one caller at a time. */
final class Dictionary {

    /** Words cut short, 会館 inside 都道府県会館, so that both sides of a search meet. */
    static final Dictionary SHORT = new Dictionary(Mode.SEARCH);

    /** Words as people read them aloud: the longest the dictionary knows. */
    static final Dictionary LONG = new Dictionary(Mode.NORMAL);

    private final Mode mode;
    private final Queue<Cutter> idle = new ConcurrentLinkedQueue<>();

    private Dictionary(Mode mode) {
        this.mode = mode;
    }

    List<Morpheme> cut(String text) {
        OwnWords words = OwnWords.known();
        Cutter cutter = idle.poll();
        if (cutter == null || cutter.words() != words) {
            cutter = new Cutter(words, new JapaneseTokenizer(words.dictionary(), true, true, mode));
        }
        try {
            var morphemes = cut(cutter.tokenizer(), text);
            idle.offer(cutter);
            return morphemes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Morpheme> cut(JapaneseTokenizer tokenizer, String text) throws IOException {
        var surface = tokenizer.addAttribute(CharTermAttribute.class);
        var offset = tokenizer.addAttribute(OffsetAttribute.class);
        var partOfSpeech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
        var reading = tokenizer.addAttribute(ReadingAttribute.class);
        var inflection = tokenizer.addAttribute(InflectionAttribute.class);
        var morphemes = new ArrayList<Morpheme>();
        tokenizer.setReader(new StringReader(text));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
            String word = surface.toString();
            morphemes.add(new Morpheme(
                    word,
                    offset.startOffset(),
                    offset.endOffset(),
                    partOfSpeech.getPartOfSpeech(),
                    reading(word, reading.getReading()),
                    inflection.getInflectionType(),
                    inflection.getInflectionForm()));
        }
        tokenizer.end();
        tokenizer.close();
        return morphemes;
    }

    /** 日本 is read にほん in everyday names and texts. */
    private static String reading(String surface, String reading) {
        if (reading == null) {
            return null;
        }
        String hiragana = Folding.fold(reading);
        return surface.startsWith("日本") ? hiragana.replace("にっぽん", "にほん") : hiragana;
    }

    private record Cutter(OwnWords words, JapaneseTokenizer tokenizer) {}
}
