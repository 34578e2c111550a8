package jp.komitto.connections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import jp.komitto.city.CityRules;

/**
 * What the city sets for matches, in days unless it says otherwise.
 *
 * @param answerDays how long the side that was asked may take to answer
 * @param mostUnanswered how many proposals of one person may wait for an answer at once
 * @param disclosureDays how long a consent lasts unless its giver says otherwise
 * @param longestDisclosureDays how long it lasts at most
 */
record MatchRules(int answerDays, int mostUnanswered, int disclosureDays, int longestDisclosureDays) {

    LocalDate answerBy(LocalDate today) {
        return today.plusDays(answerDays);
    }

    LocalDate disclosedUntil(LocalDate wanted, LocalDate today) {
        if (wanted == null) {
            return today.plusDays(disclosureDays);
        }
        if (wanted.isBefore(today) || wanted.isAfter(today.plusDays(longestDisclosureDays))) {
            throw MatchProblem.DISCLOSURE_EXPIRY_WRONG.problem();
        }
        return wanted;
    }

    @ApplicationScoped
    static class Source {

        @Produces
        @Singleton
        MatchRules rules(CityRules city) {
            return city.read("matches", MatchRules.class);
        }
    }
}
