package jp.komitto.shared.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All the ways a group's names may be asked for. */
final class WrittenNames {

    private final SearchText.Names names;
    private final List<String> variants;
    private final List<String> bare;
    private final List<String> foreign;

    WrittenNames(SearchText.Names names) {
        this.names = names;
        this.variants = LegalForms.variants(names.name());
        this.bare = present(LegalForms.without(names.name()), names.easy());
        this.foreign = present(names.kana(), names.english());
    }

    /** With the legal form as written, and with its other form. */
    List<String> variants() {
        return variants;
    }

    /** The texts together with the names that carry no legal form. */
    List<String> with(List<String> texts) {
        return Stream.concat(bare.stream(), texts.stream()).toList();
    }

    List<String> folded() {
        return SearchText.distinct(all().map(Folding::name));
    }

    List<String> keys() {
        return SearchText.distinct(
                Stream.concat(all().map(Folding::fold), foreign.stream().map(LegalForms::withoutReading)));
    }

    /** The group's own kana before the machine's reading; never empty. */
    List<String> readings() {
        String own = names.kana() == null ? "" : LegalForms.withoutReading(names.kana());
        String name = own.isEmpty() ? Readings.whole(bare.getFirst()) : own;
        String easy = names.easy() == null ? "" : Readings.whole(names.easy());
        var readings = SearchText.distinct(Stream.of(name, easy));
        return readings.isEmpty() ? List.of(Folding.fold(names.name())) : readings;
    }

    private Stream<String> all() {
        return Stream.of(variants, bare, foreign).flatMap(List::stream);
    }

    private static List<String> present(String... names) {
        return Stream.of(names).filter(Objects::nonNull).toList();
    }
}
