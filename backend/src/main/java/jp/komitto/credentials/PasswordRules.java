package jp.komitto.credentials;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import jp.komitto.shared.problem.FieldProblem;

/**
 * Which passwords are good enough (A2): long enough and not soon guessed. Nobody is asked for capitals, digits and signs, for
 * that makes passwords people forget and machines guess. Takes time: to be asked off the event loop.
 */
@ApplicationScoped
class PasswordRules {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    /** Beyond this, more letters change nothing but the time it takes to look. */
    private static final int LOOKED_AT = 40;

    /** More than a million guesses. */
    private static final int GOOD_ENOUGH = 2;

    private static final int SHORTEST_WORD = 3;

    /** What stands in no list of English habits but in those of people here. */
    private static final List<String> LOCAL_WORDS = List.of(
            "komitto",
            "mito",
            "mitoshi",
            "ibaraki",
            "kairakuen",
            "komon",
            "nattou",
            "natto",
            "hitachi",
            "hollyhock",
            "nippon",
            "nihon",
            "tokyo",
            "sakura",
            "konnichiwa",
            "arigatou",
            "ohayou",
            "aishiteru",
            "pasuwado",
            "himitsu",
            "doraemon",
            "anpanman",
            "pikachu",
            "pokemon",
            "totoro",
            "kimetsu",
            "reiwa",
            "heisei",
            "showa",
            "aiueo",
            "こみっと",
            "みと",
            "いばらき",
            "ぱすわーど",
            "パスワード",
            "さくら",
            "ありがとう",
            "こんにちは",
            "あいうえお",
            "ひみつ");

    private final Zxcvbn guesses = new Zxcvbn();

    /** The same letters however a keyboard writes them: full width and half width are one. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** @param about what somebody who knows the person tries first: name, address */
    void require(String password, List<String> about) {
        long length = password.codePoints().count();
        if (length < SHORTEST || length > LONGEST) {
            throw refused(CredentialProblem.PASSWORD_LENGTH);
        }
        Set<Integer> letters = Set.copyOf(password.codePoints().boxed().toList());
        if (letters.size() < SHORTEST_WORD
                || guesses.measure(start(password), words(about)).getScore() < GOOD_ENOUGH) {
            throw refused(CredentialProblem.PASSWORD_EASILY_GUESSED);
        }
    }

    private static RuntimeException refused(CredentialProblem problem) {
        return problem.at(List.of(new FieldProblem("/password", problem.sentence(), problem.name())));
    }

    private static String start(String password) {
        return password.codePointCount(0, password.length()) <= LOOKED_AT
                ? password
                : password.substring(0, password.offsetByCodePoints(0, LOOKED_AT));
    }

    private static List<String> words(List<String> about) {
        List<String> words = new ArrayList<>(LOCAL_WORDS);
        about.stream()
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+"))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .forEach(words::add);
        return words;
    }
}
