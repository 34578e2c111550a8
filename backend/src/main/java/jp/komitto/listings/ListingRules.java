package jp.komitto.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import jp.komitto.city.CityRules;

/**
 * What the city sets for listings.
 *
 * @param usualDays how long a listing runs unless its poster says otherwise
 * @param longestDays how long it runs at most
 * @param remindDaysBefore when its poster is reminded that it ends
 * @param mostOfPerson how many a person may have running at once
 * @param mostOfGroup how many a group may
 * @param checkedWhenNew which sides somebody looks at when they are a person's first
 * @param templates beginnings people can choose from
 */
record ListingRules(
        int usualDays,
        int longestDays,
        int remindDaysBefore,
        int mostOfPerson,
        int mostOfGroup,
        List<Side> checkedWhenNew,
        List<ListingTemplate> templates) {

    LocalDate usualEnd(LocalDate today) {
        return today.plusDays(usualDays);
    }

    LocalDate requireEnd(LocalDate wanted, LocalDate today) {
        if (wanted.isBefore(today) || wanted.isAfter(today.plusDays(longestDays))) {
            throw ListingProblem.LISTING_ENDS_TOO_LATE.problem();
        }
        return wanted;
    }

    ListingTemplate template(String code) {
        return templates.stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow(ListingProblem.TEMPLATE_UNKNOWN::problem);
    }

    @ApplicationScoped
    static class Source {

        @Produces
        @Singleton
        ListingRules rules(CityRules city) {
            return city.read("listings", ListingRules.class);
        }
    }
}
