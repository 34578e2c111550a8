package jp.komitto.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;
import jp.komitto.shared.problem.Problem;

/** What a person was and did in groups. A group never stands there without anybody who may act for it. */
@ApplicationScoped
class MembershipData implements PersonalData {

    private static final String MEMBERSHIPS = """
            select m.group_id, g.name, m.role, m.since
              from group_membership m left join citizen_group g on g.id = m.group_id
             where m.account_id = $1 order by m.since, m.group_id
            """;
    private static final String INVITATIONS = """
            select group_id, role, invited_at, expires_at, ended_at, invited_by = $1, coalesce(accepted_by = $1, false)
              from group_invitation where invited_by = $1 or accepted_by = $1 order by invited_at, id
            """;
    private static final String SUCCESSIONS = """
            select group_id, reason, asked_at, status, evidence, settled_at
              from group_succession where successor = $1 order by asked_at, id
            """;

    /** Groups in the directory, and those still being registered in which others would be left without a manager. */
    private static final String LEFT_ALONE = """
            select g.name
              from group_membership m
              left join citizen_group g on g.id = m.group_id
             where m.account_id = $1 and m.role = 'MANAGER'
               and not exists (select 1 from group_membership o
                                where o.group_id = m.group_id and o.role = 'MANAGER' and o.account_id <> $1)
               and (g.status in ('REGISTERED', 'SUSPENDED', 'EXPIRED')
                    or g.id is null and exists (select 1 from group_membership o
                                                 where o.group_id = m.group_id and o.account_id <> $1))
             order by m.since
            """;

    /** Of those who leave at once the second has to see that the first is gone. */
    private static final String ALONE = """
            select 1 from group_membership m
             where m.group_id in (select group_id from group_membership where account_id = $1)
             order by m.group_id, m.account_id for update
            """;

    private static final String LEAVE = "delete from group_membership where account_id = $1";
    private static final String WITHDRAW = "delete from group_invitation where invited_by = $1 and ended_at is null";
    private static final String TAKE_BACK = "delete from group_succession where successor = $1 and status = 'ASKED'";
    private static final String SILENCE = "update group_succession set reason = '－' where successor = $1";

    @Override
    public String section() {
        return "memberships";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "group_membership.account_id",
                "group_invitation.invited_by",
                "group_invitation.accepted_by",
                "group_claim_code.issued_by",
                "group_succession.successor",
                "group_succession.witness");
    }

    @Override
    public Uni<Map<String, Object>> of(UUID account) {
        Map<String, Object> all = new LinkedHashMap<>();
        return PersonalRows.read(MEMBERSHIPS, account, List.of("group", "name", "role", "since"))
                .invoke(rows -> all.put("groups", rows))
                .chain(() -> PersonalRows.read(
                        INVITATIONS,
                        account,
                        List.of("group", "role", "invitedAt", "expiresAt", "endedAt", "issuedByMe", "acceptedByMe")))
                .invoke(rows -> all.put("invitations", rows))
                .chain(() -> PersonalRows.read(
                        SUCCESSIONS, account, List.of("group", "reason", "askedAt", "status", "evidence", "settledAt")))
                .invoke(rows -> all.put("successions", rows))
                .replaceWith(all);
    }

    @Override
    public Uni<Optional<Problem>> mayLeave(UUID account) {
        return PersonalRows.read(ALONE, account, List.of("one"))
                .chain(() -> PersonalRows.read(LEFT_ALONE, account, List.of("name")))
                .map(groups -> groups.stream().findFirst().map(group -> stillLeads(group.get("name"))));
    }

    private static Problem stillLeads(Object name) {
        return MembershipProblem.LAST_MANAGER_LEAVES.saying(
                "「%s」では、あなたがただ一人の管理者です。先にほかのメンバーへ引き継ぐか、団体を解散してください。".formatted(name == null ? "登録の手続き中の団体" : name));
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.run(LEAVE, account)
                .chain(() -> PersonalRows.run(WITHDRAW, account))
                .chain(() -> PersonalRows.run(TAKE_BACK, account))
                .chain(() -> PersonalRows.run(SILENCE, account));
    }
}
