package jp.komitto.suggestions;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.listings.Slot;
import jp.komitto.matching.Matching;
import jp.komitto.matching.Profile;
import jp.komitto.matching.ProfileDraft;
import jp.komitto.matching.Question;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.web.Language;
import jp.komitto.suggestions.MatchViews.Suggestions;

/** Finds needs for somebody who has told three things and nothing else; nothing is kept of it. */
@ApplicationScoped
class FindingForVisitors {

    private final Matching matching;
    private final Explaining explaining;
    private final Terms terms;
    private final Clock clock;

    @Inject
    FindingForVisitors(Matching matching, Explaining explaining, Terms terms, Clock clock) {
        this.matching = matching;
        this.explaining = explaining;
        this.terms = terms;
        this.clock = clock;
    }

    Uni<Suggestions> find(Answers answers, Language language) {
        requireKnown(answers);
        Question question =
                Question.of(offer(answers), LocalDate.now(clock), answers.size).from(answers.cursor);
        return matching.best(question).chain(found -> explaining.page(question, found, language));
    }

    /** The offer somebody would make of these answers. The same answers draw the same lots. */
    private Profile offer(Answers answers) {
        String all = String.join(
                "|",
                answers.district.toString(),
                answers.slot.toString(),
                answers.field.toString(),
                answers.language.toString(),
                answers.resource.name(),
                answers.online + "," + answers.beginner);
        UUID id = UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
        return new ProfileDraft(
                        id, false, answers.resource.name(), matching.rules().weights())
                .fields(answers.field.stream().findFirst().orElse(null), answers.field)
                .languages(answers.language)
                .beginner(answers.beginner)
                .place(answers.district, answers.online)
                .time(Slot.bits(answers.slot), List.of())
                .profile();
    }

    private void requireKnown(Answers answers) {
        List<FieldProblem> wrong = new ArrayList<>();
        known(Scheme.DISTRICT, answers.district, "district", wrong);
        known(Scheme.FIELD, answers.field, "field", wrong);
        known(Scheme.LANGUAGE, answers.language, "language", wrong);
        if (!wrong.isEmpty()) {
            throw CommonProblem.VALUES_INVALID.at(wrong);
        }
    }

    private void known(Scheme scheme, List<String> codes, String pointer, List<FieldProblem> wrong) {
        if (!codes.stream().allMatch(code -> terms.knows(scheme, code))) {
            wrong.add(new FieldProblem(pointer, "一覧にない値です。GET /api/v1/city の一覧から選んでください。", "CODE_UNKNOWN"));
        }
    }
}
