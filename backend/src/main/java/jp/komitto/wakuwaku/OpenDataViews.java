package jp.komitto.wakuwaku;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Open data in the shapes that others read: awards as 360Giving names them, calls as CommonGrants does. */
public final class OpenDataViews {

    private OpenDataViews() {}

    @Schema(name = "Awards", description = "Awards with the fields of the 360Giving Data Standard.")
    record Awards(
            @Schema(examples = "1.1") String version,

            @Schema(examples = "https://creativecommons.org/licenses/by/4.0/")
            String license,

            @Schema(minItems = 1) List<Grant> grants) {}

    @Schema(name = "Award")
    record Grant(
            @Schema(examples = "JP-JCN-4000020082015-W2026-00042")
            String id,

            String title,
            String description,
            @Schema(examples = "JPY") String currency,
            @Schema(examples = "270000") long amountAppliedFor,
            @Schema(examples = "270000") long amountAwarded,
            @Schema(examples = "2027-03-19") LocalDate awardDate,
            List<Dates> plannedDates,
            List<Organization> recipientOrganization,
            List<Organization> fundingOrganization,
            List<Programme> grantProgramme,

            @Schema(description = "Always, by what the plan asks for.", examples = "Yes")
            String fromOpenCall,

            @Schema(description = "The proposal's page.") String url,

            @Schema(description = "This list.") String dataSource,

            OffsetDateTime dateModified) {}

    @Schema(name = "AwardDates")
    record Dates(LocalDate startDate, LocalDate endDate) {}

    @Schema(name = "AwardOrganization")
    record Organization(
            @Schema(
                    description =
                            "As org-id.guide names it: JP-JCN-… with the corporate number 法人番号; for a group without"
                                    + " one, the city's id and the group's id here.",
                    examples = "JP-JCN-4000020082015")
            String id,

            String name) {}

    @Schema(name = "AwardProgramme")
    record Programme(@Schema(examples = "2027-1") String code, String title) {}

    @Schema(name = "Opportunities", description = "Calls in the shape of CommonGrants opportunities.")
    record Opportunities(
            @Schema(examples = "200") int status,
            @Schema(examples = "Success") String message,
            List<Opportunity> items,
            Pagination paginationInfo) {}

    @Schema(name = "OpportunityPagination")
    record Pagination(
            @Schema(examples = "1") int page,
            @Schema(examples = "100") int pageSize,
            @Schema(examples = "3") int totalItems,
            @Schema(examples = "1") int totalPages) {}

    @Schema(name = "Opportunity")
    record Opportunity(
            UUID id,
            String title,
            OpportunityStatus status,
            String description,
            Funding funding,
            KeyDates keyDates,

            @Schema(description = "The call's page.") String source,

            @Schema(description = "None.") Map<String, Object> customFields,
            OffsetDateTime createdAt,
            OffsetDateTime lastModifiedAt) {}

    @Schema(name = "OpportunityStatus")
    record OpportunityStatus(
            @Schema(description = "forecasted, open or closed.", examples = "open")
            String value) {}

    @Schema(name = "OpportunityFunding")
    record Funding(Money totalAmountAvailable, Money maxAwardAmount) {}

    @Schema(name = "OpportunityMoney")
    record Money(
            @Schema(examples = "3000000") String amount,
            @Schema(examples = "JPY") String currency) {}

    @Schema(name = "OpportunityKeyDates")
    record KeyDates(KeyDate postDate, KeyDate closeDate, Map<String, KeyDate> otherDates) {}

    /** Others' protocol knows no null: what is not there is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "OpportunityKeyDate",
            requiredProperties = {"eventType", "name", "date"})
    record KeyDate(
            @Schema(examples = "singleDate") String eventType,
            @Schema(examples = "募集の締切") String name,
            @Schema(examples = "2027-01-29") LocalDate date,

            @Schema(description = "Of the city's clock; left out: the whole day.", examples = "17:15:00")
            String time) {}
}
