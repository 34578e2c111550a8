package jp.komitto.wakuwaku;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
            @NotNull @Schema(examples = "1.1") String version,

            @NotNull @Schema(examples = "https://creativecommons.org/licenses/by/4.0/")
            String license,

            @NotNull @Size(min = 1) List<Grant> grants) {}

    @Schema(name = "Award")
    record Grant(
            @NotNull @Schema(examples = "JP-JCN-4000020082015-W2026-00042")
            String id,

            @NotNull String title,
            @NotNull String description,
            @NotNull @Schema(examples = "JPY") String currency,
            @NotNull @Schema(examples = "270000") long amountAppliedFor,
            @NotNull @Schema(examples = "270000") long amountAwarded,
            @NotNull @Schema(examples = "2027-03-19") LocalDate awardDate,
            @NotNull List<Dates> plannedDates,
            @NotNull List<Organization> recipientOrganization,
            @NotNull List<Organization> fundingOrganization,
            @NotNull List<Programme> grantProgramme,

            @NotNull @Schema(description = "Always, by what the plan asks for.", examples = "Yes")
            String fromOpenCall,

            @NotNull @Schema(description = "The proposal's page.")
            String url,

            @NotNull @Schema(description = "This list.") String dataSource,

            @NotNull OffsetDateTime dateModified) {}

    @Schema(name = "AwardDates")
    record Dates(@NotNull LocalDate startDate, @NotNull LocalDate endDate) {}

    @Schema(name = "AwardOrganization")
    record Organization(
            @NotNull
            @Schema(
                    description =
                            "As org-id.guide names it: JP-JCN-… with the corporate number 法人番号; for a group without"
                                    + " one, the city's id and the group's id here.",
                    examples = "JP-JCN-4000020082015")
            String id,

            @NotNull String name) {}

    @Schema(name = "AwardProgramme")
    record Programme(
            @NotNull @Schema(examples = "2027-1") String code,
            @NotNull String title) {}

    @Schema(name = "Opportunities", description = "Calls in the shape of CommonGrants opportunities.")
    record Opportunities(
            @NotNull @Schema(examples = "200") int status,
            @NotNull @Schema(examples = "Success") String message,
            @NotNull List<Opportunity> items,
            @NotNull Pagination paginationInfo) {}

    @Schema(name = "OpportunityPagination")
    record Pagination(
            @NotNull @Schema(examples = "1") int page,
            @NotNull @Schema(examples = "100") int pageSize,
            @NotNull @Schema(examples = "3") int totalItems,
            @NotNull @Schema(examples = "1") int totalPages) {}

    @Schema(name = "Opportunity")
    record Opportunity(
            @NotNull UUID id,
            @NotNull String title,
            @NotNull OpportunityStatus status,
            @NotNull String description,
            @NotNull Funding funding,
            @NotNull KeyDates keyDates,

            @NotNull @Schema(description = "The call's page.")
            String source,

            @NotNull @Schema(description = "None.") Map<String, Object> customFields,
            @NotNull OffsetDateTime createdAt,
            @NotNull OffsetDateTime lastModifiedAt) {}

    @Schema(name = "OpportunityStatus")
    record OpportunityStatus(
            @NotNull @Schema(description = "forecasted, open or closed.", examples = "open")
            String value) {}

    @Schema(name = "OpportunityFunding")
    record Funding(
            @NotNull Money totalAmountAvailable, @NotNull Money maxAwardAmount) {}

    @Schema(name = "OpportunityMoney")
    record Money(
            @NotNull @Schema(examples = "3000000") String amount,
            @NotNull @Schema(examples = "JPY") String currency) {}

    @Schema(name = "OpportunityKeyDates")
    record KeyDates(
            @NotNull KeyDate postDate,
            @NotNull KeyDate closeDate,
            @NotNull Map<String, KeyDate> otherDates) {}

    /** Others' protocol knows no null: what is not there is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpportunityKeyDate")
    record KeyDate(
            @NotNull @Schema(examples = "singleDate") String eventType,
            @NotNull @Schema(examples = "募集の締切") String name,
            @NotNull @Schema(examples = "2027-01-29") LocalDate date,

            @Schema(description = "Of the city's clock; left out: the whole day.", examples = "17:15:00")
            String time) {}
}
