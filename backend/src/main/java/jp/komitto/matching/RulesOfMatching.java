package jp.komitto.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.city.CityRules;

/** Where the rules come from. */
@ApplicationScoped
class RulesOfMatching {

    @Produces
    @Singleton
    MatchingRules rules(CityRules city) {
        return city.read("matching", MatchingRules.class);
    }
}
