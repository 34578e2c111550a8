package jp.komitto.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The texts of all letters. */
class LettersTest {

    private static final Path FOLDER = Path.of("src/main/resources/data/letters");
    private static final List<String> LANGUAGES = List.of("ja", "ja-x-easy", "en");
    private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");

    private static String read(String name, String language) {
        try {
            return Files.readString(FOLDER.resolve(name + "." + language + ".txt"));
        } catch (IOException missing) {
            throw new AssertionError("no letter " + name + " in " + language, missing);
        }
    }

    /** Names the letter asks for besides those of the city, which every language uses as it needs. */
    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map((MatchResult word) -> word.group(1))
                .filter(word -> !Set.of("city", "platform", "office", "phone", "address", "hours", "site")
                        .contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> everyLetterIsThereInEveryLanguageAndAsksForTheSameWords() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> names = files.map(file -> file.getFileName().toString())
                    .map(file -> file.substring(0, file.indexOf('.')))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(names).contains("signature", "sign-up");
            return names.stream()
                    .map(name -> DynamicTest.dynamicTest(name, () -> {
                        Set<String> expected = words(read(name, "ja"));
                        LANGUAGES.forEach(language -> {
                            String text = read(name, language);
                            assertThat(words(text)).as(language).isEqualTo(expected);
                            assertThat(text.lines().findFirst().orElse(""))
                                    .as(language)
                                    .isNotBlank();
                        });
                    }));
        }
    }
}
