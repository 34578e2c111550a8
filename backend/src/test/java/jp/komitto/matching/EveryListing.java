package jp.komitto.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Looks at every listing, gate by gate, and sorts them all: what the index has to give, without its shortcuts. */
final class EveryListing {

    private static final Comparator<Ranked> ORDER = Comparator.comparing(
                    (Ranked ranked) -> -ranked.suggestion().score())
            .thenComparing(Ranked::lot, Long::compareUnsigned)
            .thenComparing(ranked -> ranked.suggestion().id().getMostSignificantBits(), Long::compareUnsigned);

    private final MatchingRules rules;
    private final Codes codes = new Codes();
    private final List<Profile> listings;

    private record Ranked(Suggestion suggestion, long lot) {}

    EveryListing(MatchingRules rules, List<Profile> listings) {
        this.rules = rules;
        this.listings = listings;
    }

    List<Suggestion> best(Question question) {
        Line asker = Rows.alone(codes, rules.ageBands(), question.asker());
        var all = new ArrayList<Ranked>();
        others(question).forEach(profile -> {
            Line other = Rows.alone(codes, rules.ageBands(), profile);
            if (Gate.closed(pair(asker, other, question)).isEmpty()) {
                all.add(ranked(asker, other, question));
            }
        });
        return all.stream()
                .sorted(ORDER)
                .dropWhile(ranked -> question.after() != null && !isAfter(ranked, question.after()))
                .limit(question.size())
                .map(Ranked::suggestion)
                .toList();
    }

    int count(Question question, Gate without) {
        Line asker = Rows.alone(codes, rules.ageBands(), question.asker());
        return (int) others(question)
                .map(profile -> Rows.alone(codes, rules.ageBands(), profile))
                .filter(other ->
                        Gate.closed(pair(asker, other, question)).stream().allMatch(gate -> gate == without))
                .count();
    }

    private static Pair pair(Line asker, Line other, Question question) {
        return new Pair(asker, other, question.asking().day(), question.barred(), question.byCoordinator());
    }

    private Stream<Profile> others(Question question) {
        return listings.stream()
                .filter(Profile::open)
                .filter(profile -> profile.need() != question.asker().need())
                .filter(profile -> !question.groupsOnly() || profile.group());
    }

    private Ranked ranked(Line asker, Line other, Question question) {
        int mine = Fit.of(asker, other, question.asking().day());
        int theirs = Fit.of(other, asker, question.asking().day());
        int mutual = Score.mutual(mine, theirs);
        int score = question.capped() ? Score.capped(mutual, other.appearances(), other.allowance()) : mutual;
        return new Ranked(new Suggestion(other.id(), score, mutual, mine, theirs), other.idLow() ^ question.seed());
    }

    private static boolean isAfter(Ranked ranked, Position after) {
        return ORDER.compare(ranked, new Ranked(new Suggestion(after.id(), after.score(), 0, 0, 0), after.lot())) > 0;
    }
}
