package jp.komitto.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One person in one group. */
@Entity
@Table(name = "group_membership")
@IdClass(Membership.Key.class)
class Membership {

    record Key(UUID groupId, UUID accountId) {}

    @Id
    @Column(name = "group_id")
    private UUID groupId;

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private OffsetDateTime since;

    protected Membership() {}

    Membership(UUID groupId, UUID accountId, MemberRole role, OffsetDateTime now) {
        this.groupId = groupId;
        this.accountId = accountId;
        this.role = role;
        this.since = now;
    }

    void become(MemberRole other) {
        role = other;
    }

    boolean isManager() {
        return role == MemberRole.MANAGER;
    }

    UUID accountId() {
        return accountId;
    }

    MemberRole role() {
        return role;
    }

    OffsetDateTime since() {
        return since;
    }
}
