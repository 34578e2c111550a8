package jp.komitto.desk;

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
            @Schema(description = "Also the id its group has, or will have.")
            UUID id,

            @Schema(nullable = true, examples = "2026-00042")
            String receipt,

            RegistrationStatus status,
            Channel channel,
            @Schema(nullable = true) String name,

            @Schema(nullable = true, description = "Code of the kind of group; see /city.", examples = "VOLUNTEER")
            String kind,

            @Schema(description = "How often it was handed in.", minimum = "0")
            int versions,

            @Schema(nullable = true, description = "When it was handed in last.")
            OffsetDateTime submittedAt,

            @Schema(nullable = true, description = "Last day for corrections; only while RETURNED.")
            LocalDate correctionDeadline,

            @Schema(nullable = true) OffsetDateTime decidedAt,
            @Schema(nullable = true) LocalDate registeredUntil) {}

    /** A page. */
    @Schema(name = "DeskRegistrationPage", description = "Begun last comes first.")
    record ItemPage(
            List<Item> items,

            @Schema(description = "How many there are in all.", minimum = "0")
            long total,

            @Schema(nullable = true, description = "Pass as `cursor` for the next page; null on the last.")
            String nextCursor) {}
}
