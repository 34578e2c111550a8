package jp.komitto.registration;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.security.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has happened to a registration, from the journal: for the timeline of its people. Who did it stays with the audit. */
@ApplicationScoped
class RegistrationHistory {

    private static final String OF = """
            select type, at, reason, facts from journal where subject = $1 and type = any($2) order by seq limit 200
            """;

    /** What can happen. */
    @Schema(name = "RegistrationEventKind")
    enum What {
        BEGUN("RegistrationBegun"),
        SUBMITTED(Happened.BY_STEP.get(Step.SUBMIT)),
        RETURNED(Happened.BY_STEP.get(Step.RETURN)),
        DEADLINE_EXTENDED("RegistrationDeadlineExtended"),
        REGISTERED(Happened.BY_STEP.get(Step.APPROVE)),
        REFUSED(Happened.BY_STEP.get(Step.REFUSE)),
        RENEWED(Happened.BY_STEP.get(Step.RENEW)),
        SUSPENDED(Happened.BY_STEP.get(Step.SUSPEND)),
        RESUMED(Happened.BY_STEP.get(Step.RESUME)),
        EXPIRED(Happened.BY_STEP.get(Step.EXPIRE)),
        DISSOLVED(Happened.BY_STEP.get(Step.DISSOLVE));

        private static final Map<String, What> BY_TYPE =
                Arrays.stream(values()).collect(Collectors.toMap(what -> what.type, Function.identity()));

        private final String type;

        What(String type) {
            this.type = type;
        }
    }

    /** One thing that happened. */
    @Schema(name = "RegistrationEvent")
    record Event(
            What what,
            OffsetDateTime at,

            @Schema(nullable = true, description = "Why, where the city or the group said so.")
            String reason,

            @Schema(
                    nullable = true,
                    description = "By when it has to be corrected; RETURNED and DEADLINE_EXTENDED only.")
            LocalDate deadline,

            @Schema(nullable = true, description = "Which version was handed in; SUBMITTED only.", minimum = "1")
            Integer version) {}

    /** All of it. */
    @Schema(name = "RegistrationHistory", description = "What has happened so far, oldest first.")
    record Events(List<Event> items) {}

    private final Applicants applicants;

    @Inject
    RegistrationHistory(Applicants applicants) {
        this.applicants = applicants;
    }

    @WithTransaction
    Uni<Events> of(UUID id, Actor actor) {
        Tuple tuple = Tuple.of(id, What.BY_TYPE.keySet().toArray(String[]::new));
        return applicants
                .read(id, actor)
                .chain(SessionTransaction::current)
                .chain(transaction -> transaction.rows(OF, tuple))
                .map(rows ->
                        new Events(rows.stream().map(RegistrationHistory::event).toList()));
    }

    private static Event event(Object[] columns) {
        JsonObject facts = (JsonObject) columns[3];
        String deadline = facts.getString("deadline");
        return new Event(
                What.BY_TYPE.get((String) columns[0]),
                (OffsetDateTime) columns[1],
                (String) columns[2],
                deadline == null ? null : LocalDate.parse(deadline),
                facts.getInteger("version"));
    }
}
