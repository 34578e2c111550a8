package jp.komitto.membership;

import static jp.komitto.membership.MemberRole.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The people of a group. */
class GroupMembersTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T10:00:00+09:00");
    private static final UUID GROUP = UUID.randomUUID();
    private static final UUID HANAKO = UUID.randomUUID();
    private static final UUID TARO = UUID.randomUUID();

    private final GroupMembers people = new GroupMembers(
            GROUP, List.of(new Membership(GROUP, HANAKO, MANAGER, NOW), new Membership(GROUP, TARO, MEMBER, NOW)));

    @Test
    void theLastManagerNeitherLeavesNorStepsDown() {
        assertThatThrownBy(() -> people.leave(HANAKO)).hasMessage(MembershipProblem.LAST_MANAGER.sentence());
        assertThatThrownBy(() -> new GroupMembers(GROUP, List.of(new Membership(GROUP, HANAKO, MANAGER, NOW)))
                        .give(HANAKO, MEMBER))
                .hasMessage(MembershipProblem.LAST_MANAGER.sentence());
    }

    @Test
    void handingOverChangesBothPlaces() {
        people.handOver(HANAKO, TARO);
        assertThat(people.roleOf(TARO)).contains(MANAGER);
        assertThat(people.roleOf(HANAKO)).contains(MEMBER);
        people.leave(HANAKO);
        assertThat(people.roleOf(HANAKO)).isEmpty();
    }

    @Test
    void whoIsInAlreadyNeverFallsBackByAnInvitation() {
        assertThat(people.join(HANAKO, MEMBER, NOW)).isEmpty();
        assertThat(people.roleOf(HANAKO)).contains(MANAGER);
    }

    @Test
    void aWitnessedSuccessorTakesThePlaceOfAllWhoLedBefore() {
        UUID jiro = UUID.randomUUID();
        assertThat(people.succeed(jiro, NOW)).isPresent();
        assertThat(people.roleOf(jiro)).contains(MANAGER);
        assertThat(people.roleOf(HANAKO)).contains(MEMBER);
    }
}
