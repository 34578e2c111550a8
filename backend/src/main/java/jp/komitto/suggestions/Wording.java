package jp.komitto.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.komitto.city.Scheme;
import jp.komitto.city.Term;
import jp.komitto.city.Terms;
import jp.komitto.listings.Slot;
import jp.komitto.shared.text.Furigana;
import jp.komitto.shared.web.Language;
import jp.komitto.suggestions.MatchViews.ReasonView;
import jp.komitto.suggestions.Reasons.Reason;

/** Puts what matching found into words. */
@ApplicationScoped
class Wording {

    private static final int NAMED = 3;
    private static final Pattern EMPTY = Pattern.compile("(（\\{values}）| \\(\\{values}\\))");

    private final Terms terms;
    private final Phrases phrases;

    @Inject
    Wording(Terms terms, Phrases phrases) {
        this.terms = terms;
        this.phrases = phrases;
    }

    ReasonView reason(Reason reason, Language language) {
        Term said = said(reason.code().name(), phrases.reasons().get(reason.code()), reason.words(), language);
        return new ReasonView(reason.code(), said.label(), said.ruby(), values(reason.words(), language));
    }

    Term gate(ClosedGate gate, Words words, Language language) {
        return said(gate.name(), phrases.gates().get(gate), words, language);
    }

    Term change(WhatIf change, Language language) {
        return said(change.kind().name(), phrases.changes().get(change.kind()), change.words(), language);
    }

    /** A phrase with what it names; its code as given. */
    private Term said(String code, Phrase phrase, Words words, Language language) {
        List<Term> values = values(words, language);
        String sentence = phrase.in(language);
        String label = filled(Furigana.strip(sentence), joined(values, Term::label, language));
        String ruby = filled(
                sentence, joined(values, value -> value.ruby() == null ? value.label() : value.ruby(), language));
        return new Term(code, label, language == Language.EN || ruby.equals(label) ? null : ruby);
    }

    /** Where there is nothing to name, its brackets go too. */
    private static String filled(String sentence, String values) {
        return values.isEmpty() ? EMPTY.matcher(sentence).replaceAll("") : sentence.replace(Phrase.VALUES, values);
    }

    List<Term> values(Words words, Language language) {
        return words.codes().stream()
                .map(code -> value(words.kind(), code, language))
                .toList();
    }

    private Term value(Words.Kind kind, String code, Language language) {
        return switch (kind) {
            case DISTRICT -> terms.term(Scheme.DISTRICT, code, language);
            case FIELD -> terms.term(Scheme.FIELD, code, language);
            case SKILL -> terms.term(Scheme.SKILL, code, language);
            case LANGUAGE -> terms.term(Scheme.LANGUAGE, code, language);
            case AUDIENCE -> terms.term(Scheme.AUDIENCE, code, language);
            case SLOT -> slot(code, language);
            case DAY -> Days.term(LocalDate.parse(code), language);
            case COMMITMENT -> said(code, phrases.commitments().get(code), Words.NONE, language);
            case RESOURCE -> said(code, phrases.resources().get(code), Words.NONE, language);
            case NONE -> new Term(code, code, null);
        };
    }

    private Term slot(String code, Language language) {
        int number = Slot.valueOf(code).ordinal();
        Term weekday = terms.term(Scheme.WEEKDAY, nth(Scheme.WEEKDAY, number / Slot.BANDS), language);
        Term part = terms.term(Scheme.TIME, nth(Scheme.TIME, number % Slot.BANDS), language);
        return language == Language.EN
                ? new Term(code, weekday.label() + " " + part.label().toLowerCase(Locale.ROOT), null)
                : new Term(code, weekday.label() + "の" + part.label(), weekday.ruby() + "の" + part.ruby());
    }

    private String nth(Scheme scheme, int number) {
        return List.copyOf(terms.codes(scheme)).get(number);
    }

    /** The first few; whoever wants all of them has the values. */
    private static String joined(List<Term> values, Function<Term, String> text, Language language) {
        String some = values.stream()
                .limit(NAMED)
                .map(text)
                .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
        if (values.size() <= NAMED) {
            return some;
        }
        return some + (language == Language.EN ? ", …" : "など");
    }
}
