package jp.komitto.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.komitto.city.Point;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.FieldProblem;

/** Whether what a listing says can be meant: codes of the vocabulary, ends after beginnings, places on the map. */
@ApplicationScoped
class Vocabulary {

    private static final int FARTHEST_YEARS = 2;

    private final Terms terms;
    private final Clock clock;

    @Inject
    Vocabulary(Terms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    ListingContent require(ListingContent content) {
        List<FieldProblem> wrong = new ArrayList<>();
        codes(content, wrong);
        order(content, wrong);
        if (!wrong.isEmpty()) {
            throw CommonProblem.VALUES_INVALID.at(wrong);
        }
        return content;
    }

    private void codes(ListingContent content, List<FieldProblem> wrong) {
        known(Scheme.FIELD, content.what().fields(), "/what/fields", wrong);
        known(Scheme.SKILL, content.what().skills(), "/what/skills", wrong);
        known(Scheme.DISTRICT, content.where().districts(), "/where/districts", wrong);
        known(Scheme.AUDIENCE, content.who().audiences(), "/who/audiences", wrong);
        known(Scheme.LANGUAGE, content.who().languages(), "/who/languages", wrong);
    }

    private void known(Scheme scheme, List<String> codes, String pointer, List<FieldProblem> wrong) {
        if (!codes.stream().allMatch(code -> terms.knows(scheme, code))) {
            wrong.add(new FieldProblem(pointer, "一覧にない値です。GET /api/v1/city の一覧から選んでください。", "CODE_UNKNOWN"));
        }
    }

    private void order(ListingContent content, List<FieldProblem> wrong) {
        var when = content.when();
        var who = content.who();
        LocalDate farthest = LocalDate.now(clock).plusYears(FARTHEST_YEARS);
        refuseIf(
                when.from() != null && when.until() != null && when.until().isBefore(when.from()),
                "/when/until",
                "終わりの日は、始まりの日以降にしてください。",
                wrong);
        refuseIf(
                when.startsAt() != null
                        && when.endsAt() != null
                        && when.endsAt().compareTo(when.startsAt()) <= 0,
                "/when/endsAt",
                "終わりの時刻は、始まりの時刻より後にしてください。",
                wrong);
        refuseIf(
                !when.days().isEmpty() && when.days().getLast().isAfter(farthest)
                        || when.until() != null && when.until().isAfter(farthest),
                "/when/days",
                "2年以内の日を入れてください。",
                wrong);
        refuseIf(
                who.ageMin() != null && who.ageMax() != null && who.ageMax() < who.ageMin(),
                "/who/ageMax",
                "年齢の上限は、下限以上にしてください。",
                wrong);
        refuseIf(isOffTheMap(content.where().point()), "/where/point", "地図の上の場所を選んでください。", wrong);
    }

    private static boolean isOffTheMap(Point point) {
        return point != null && !(Math.abs(point.lat()) <= 90 && Math.abs(point.lon()) <= 180);
    }

    private static void refuseIf(boolean wrong, String pointer, String detail, List<FieldProblem> problems) {
        if (wrong) {
            problems.add(new FieldProblem(pointer, detail, "OutOfOrder"));
        }
    }
}
