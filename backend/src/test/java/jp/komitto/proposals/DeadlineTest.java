package jp.komitto.proposals;

import static jp.komitto.proposals.Proposing.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import jp.komitto.shared.problem.Problem;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.People;
import jp.komitto.testing.Somebody;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** The last second of a deadline is in time, the next one is not, however many come at once; nobody loses what they wrote. */
@QuarkusTest
class DeadlineTest {

    private static final int AT_ONCE = 50;
    private static final long LAST_NANO = 999_999_999L;

    private static final String COPY = """
            insert into proposal (id, call_id, group_id, slot, status, steps, revision, sample, answers, budget, department,
                                  department_state, declared_version, project_year, versions, begun_by, begun_at)
            select $2, call_id, group_id, slot, status, steps, revision, sample, answers, budget, department,
                   department_state, declared_version, project_year, versions, begun_by, begun_at
              from proposal where id = $1
            """;

    @Inject
    SubmittingProposals submitting;

    @Inject
    People people;

    private final Somebody hanako = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.SECRETARIAT);

    @Test
    void fiftyInTheLastSecondAreInAndFiftyInTheNextAreNot() {
        String call = openCall(staff, 600, Map.of("documents", List.of()));
        UUID first = draft(call);
        OffsetDateTime closes = OffsetDateTime.parse(
                staff.asks().get("/api/v1/desk/calls/" + call).path("rules.dates.closes"));
        List<UUID> inTime = copies(first);
        List<UUID> late = copies(first);
        List<CompletableFuture<String>> answers = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(2 * AT_ONCE)) {
            for (int n = 0; n < AT_ONCE; n++) {
                UUID one = inTime.get(n);
                UUID other = late.get(n);
                answers.add(CompletableFuture.supplyAsync(() -> submit(one, closes.plusNanos(LAST_NANO)), together));
                answers.add(CompletableFuture.supplyAsync(() -> submit(other, closes.plusSeconds(1)), together));
            }
        }
        List<String> all = answers.stream().map(CompletableFuture::join).toList();
        Set<String> receipts =
                all.stream().filter(answer -> answer.startsWith("W")).collect(Collectors.toSet());
        assertThat(receipts).as("receipts, no two alike").hasSize(AT_ONCE);
        assertThat(all.stream().filter("PROPOSAL_TOO_LATE"::equals)).hasSize(AT_ONCE);
        assertThat(count(inTime, "SUBMITTED")).isEqualTo(AT_ONCE);
        assertThat(count(late, "DRAFT")).as("drafts that stay").isEqualTo(AT_ONCE);
        assertThat(people.count("select count(*) from proposal_version where proposal_id = any($1)", (Object)
                        inTime.toArray(UUID[]::new)))
                .isEqualTo(AT_ONCE);
    }

    /** Nothing is missing but the handing in. */
    private UUID draft(String call) {
        String id = begin(hanako, call, registeredGroup(hanako), "GENERAL");
        write(
                hanako,
                id,
                Map.of("answers", answers("締切の提案"), "budget", budget(100_000, 100_000), "department", "kanko"));
        people.run(
                "update proposal set declared_version = 1, department_state = 'AGREED' where id = $1",
                UUID.fromString(id));
        return UUID.fromString(id);
    }

    private List<UUID> copies(UUID first) {
        List<UUID> copies = new ArrayList<>();
        for (int n = 0; n < AT_ONCE; n++) {
            UUID copy = UUID.randomUUID();
            people.run(COPY, first, copy);
            copies.add(copy);
        }
        return copies;
    }

    private String submit(UUID id, OffsetDateTime received) {
        try {
            return Vertx.await(() -> submitting.submit(id, received, hanako.actor()))
                    .receipt();
        } catch (Problem refused) {
            return refused.code().name();
        }
    }

    private long count(List<UUID> proposals, String status) {
        return people.count(
                "select count(*) from proposal where id = any($1) and status = $2 and answers ->> 'title' = '締切の提案'",
                proposals.toArray(UUID[]::new),
                status);
    }
}
