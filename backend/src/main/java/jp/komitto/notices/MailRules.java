package jp.komitto.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.komitto.city.CityRules;

/**
 * What the city sets for mail.
 *
 * @param digestHour at which hour of the day the one mail of a day goes, 0 to 23
 */
public record MailRules(int digestHour) {

    @ApplicationScoped
    static class Source {

        @Produces
        @Singleton
        MailRules rules(CityRules city) {
            return city.read("mails", MailRules.class);
        }
    }
}
