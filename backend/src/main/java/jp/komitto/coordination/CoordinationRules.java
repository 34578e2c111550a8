package jp.komitto.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.city.CityRules;

/**
 * What the city sets for its coordinators.
 *
 * @param requestDays after so many days without the other side a request waits too long
 * @param mediationDays after so many days without an agreement two who were brought together wait too long
 */
record CoordinationRules(int requestDays, int mediationDays) {

    @ApplicationScoped
    static class Source {

        @Produces
        @Singleton
        CoordinationRules rules(CityRules city) {
            return city.read("coordination", CoordinationRules.class);
        }
    }
}
