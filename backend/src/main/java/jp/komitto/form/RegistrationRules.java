package jp.komitto.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import jp.komitto.city.CityRules;
import jp.komitto.shared.time.FiscalYear;

/**
 * What the city sets for registrations, in days.
 *
 * @param declarations every version of the eligibility declaration, oldest first
 * @param requiredDocuments kinds of documents without which nothing can be submitted
 * @param correctionDays how long applicants have to correct, unless staff say otherwise
 * @param renewalOpensDaysBefore from when before the end of the fiscal year a registration can be renewed
 * @param graceDays how long after it the page stays in the directory
 */
public record RegistrationRules(
        List<Declaration> declarations,
        List<DocumentKind> requiredDocuments,
        int correctionDays,
        int renewalOpensDaysBefore,
        int graceDays) {

    record Declaration(int version, List<Exclusion> exclusions) {}

    record Exclusion(String code, String ja, String easy, String en) {}

    /** To the end of the fiscal year; of the next one for those who come when renewing has begun. */
    public LocalDate registeredUntil(LocalDate today) {
        LocalDate end = FiscalYear.of(today).lastDay();
        return today.isBefore(renewalOpens(end))
                ? end
                : FiscalYear.of(end.plusDays(1)).lastDay();
    }

    public LocalDate renewalOpens(LocalDate registeredUntil) {
        return registeredUntil.minusDays(renewalOpensDaysBefore);
    }

    /** The last day on which an unrenewed group is still in the directory. */
    public LocalDate graceEnds(LocalDate registeredUntil) {
        return registeredUntil.plusDays(graceDays);
    }

    @ApplicationScoped
    static class Source {

        @Produces
        @Singleton
        RegistrationRules rules(CityRules city) {
            return city.read("registration", RegistrationRules.class);
        }
    }
}
