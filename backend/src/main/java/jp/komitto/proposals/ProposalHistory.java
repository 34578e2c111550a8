package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.database.SessionTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The timeline: every step that was taken, in its order. Who took it stays with the audit. */
@ApplicationScoped
public class ProposalHistory {

    private static final String APPEND = """
            insert into proposal_history (proposal_id, position, step, status, at, reason, facts)
            values ($1, $2, $3, $4, $5, $6, $7)
            """;
    private static final String ALL = """
            select step, status, at, reason, facts from proposal_history where proposal_id = $1 order by position
            """;

    /** One step. */
    @Schema(name = "ProposalEvent", description = "A step that was taken.")
    public record Event(
            ProposalStep step,

            @Schema(description = "Where it led.") ProposalStatus status,

            ProposalParty party,
            OffsetDateTime at,

            @Schema(nullable = true, description = "Why; null where none is given.")
            String reason,

            @Schema(description = "What belongs to it, such as the version or a deadline.")
            Map<String, Object> facts) {

        /** What one person found is a draft of a decision: only the office reads why, until a second person has said so too. */
        Event outsideTheOffice() {
            return step == ProposalStep.FIND_INELIGIBLE ? new Event(step, status, party, at, null, facts) : this;
        }
    }

    private final Clock clock;

    @Inject
    ProposalHistory(Clock clock) {
        this.clock = clock;
    }

    Uni<Void> append(Proposal proposal, ProposalStep step, Map<String, Object> facts) {
        Tuple tuple = Tuple.tuple()
                .addUUID(proposal.id())
                .addInteger(proposal.steps())
                .addString(step.name())
                .addString(proposal.status().name())
                .addOffsetDateTime(OffsetDateTime.now(clock))
                .addString(proposal.statusReason())
                .addJsonObject(new JsonObject(facts));
        return SessionTransaction.current().chain(transaction -> transaction.run(APPEND, tuple));
    }

    Uni<List<Event>> of(UUID proposal) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(ALL, Tuple.of(proposal)))
                .map(rows -> rows.stream().map(ProposalHistory::event).toList());
    }

    private static Event event(Object[] columns) {
        ProposalStep step = ProposalStep.valueOf((String) columns[0]);
        return new Event(
                step,
                ProposalStatus.valueOf((String) columns[1]),
                step.party(),
                (OffsetDateTime) columns[2],
                (String) columns[3],
                ((JsonObject) columns[4]).getMap());
    }
}
