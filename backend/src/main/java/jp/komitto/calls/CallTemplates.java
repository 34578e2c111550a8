package jp.komitto.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.komitto.calls.CallViews.TemplateView;
import jp.komitto.city.CityRules;
import jp.komitto.scoring.RecusalRule;
import jp.komitto.scoring.TieRule;
import jp.komitto.shared.time.FiscalYear;

/**
 * Rules to begin a call with: the plan's own, or those of the city's file. Days are counted from the first day of the fiscal
 * year in which the projects run; every call sets its own afterwards.
 */
record CallTemplates(List<Template> templates) {

    /** @param opens days from the first day of the fiscal year, like the other days; times are of Asia/Tokyo */
    record Days(
            int opens,
            LocalTime opensAt,
            int consultationUntil,
            int closes,
            LocalTime closesAt,
            int correctionDays,
            int hearing,
            int decision) {}

    record Template(
            String code,
            Words title,
            Days days,
            List<CallRules.SlotRules> slots,
            long totalBudget,
            List<String> eligibleKinds,
            List<CallRules.DocumentRule> documents,
            List<CallRules.CostCategory> costCategories,
            boolean consultationRequired,
            boolean departmentRequired,
            int quorum,
            RecusalRule recusalRule,
            List<TieRule> tieRules,
            Map<Sight, Phase> visibility,
            CountingRule indicatorCounting,
            int mostYears) {

        CallRules rulesFor(FiscalYear year) {
            return new CallRules(
                    dates(year),
                    slots,
                    totalBudget,
                    eligibleKinds,
                    documents,
                    costCategories,
                    consultationRequired,
                    departmentRequired,
                    quorum,
                    recusalRule,
                    tieRules,
                    visibility,
                    indicatorCounting,
                    mostYears);
        }

        private CallRules.Dates dates(FiscalYear year) {
            LocalDate first = year.firstDay();
            return new CallRules.Dates(
                    at(first.plusDays(days.opens()), days.opensAt()),
                    at(first.plusDays(days.consultationUntil()), days.closesAt()),
                    at(first.plusDays(days.closes()), days.closesAt()),
                    days.correctionDays(),
                    first.plusDays(days.hearing()),
                    first.plusDays(days.decision()),
                    first,
                    year.lastDay());
        }

        private static OffsetDateTime at(LocalDate day, LocalTime time) {
            return day.atTime(time).atZone(FiscalYear.TOKYO).toOffsetDateTime();
        }

        TemplateView view() {
            return new TemplateView(code, title);
        }
    }

    Template require(String code) {
        return templates.stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow(CallProblem.CALL_TEMPLATE_NOT_FOUND::problem);
    }

    @ApplicationScoped
    static class Source {

        @Produces
        @Singleton
        CallTemplates templates(CityRules city) {
            return city.read("calls", CallTemplates.class);
        }
    }
}
