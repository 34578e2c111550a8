package jp.komitto.desk;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.komitto.registration.Channel;
import jp.komitto.registration.RegistrationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Registrations in a list, without anybody's contact details. */
final class RegistrationViews {

    private RegistrationViews() {}

    /** One line. */
    @Schema(name = "DeskRegistrationItem", description = "Where a registration stands.")
    record Item(
            @NotNull @Schema(description = "Also the id its group has, or will have.")
            UUID id,

            @Schema(examples = "2026-00042") String receipt,
            @NotNull RegistrationStatus status,
            @NotNull Channel channel,
            String name,

            @Schema(description = "Code of the kind of group; see /city.", examples = "VOLUNTEER")
            String kind,

            @NotNull @Schema(description = "How often it was handed in.", minimum = "0")
            int versions,

            @Schema(description = "When it was handed in last.")
            OffsetDateTime submittedAt,

            @Schema(description = "Last day for corrections; only while RETURNED.")
            LocalDate correctionDeadline,

            OffsetDateTime decidedAt,
            LocalDate registeredUntil) {}

    /** A page. */
    @Schema(name = "DeskRegistrationPage", description = "Begun last comes first.")
    record ItemPage(
            @NotNull List<Item> items,

            @NotNull @Schema(description = "How many there are in all.", minimum = "0")
            long total,

            @Schema(description = "Pass as `cursor` for the next page; null on the last.")
            String nextCursor) {}
}
