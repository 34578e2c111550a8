package jp.komitto.membership;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.directory.PublishingGroups;
import jp.komitto.membership.MemberViews.ClaimCodeView;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;

/** The city keeps a page for a body without an account; its people take it over with a code sent by post or handed over. */
@ApplicationScoped
class ClaimingGroups {

    private final ClaimCodes codes;
    private final Memberships memberships;
    private final Belonging belonging;
    private final PublishingGroups groups;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    ClaimingGroups(
            ClaimCodes codes,
            Memberships memberships,
            Belonging belonging,
            PublishingGroups groups,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.codes = codes;
        this.memberships = memberships;
        this.belonging = belonging;
        this.groups = groups;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new code; one that was issued before no longer works. */
    @WithTransaction
    Uni<ClaimCodeView> issue(UUID group, Actor actor) {
        String code = Secret.forPaper();
        ClaimCode issued = new ClaimCode(ids.next(), group, code, actor, now());
        return SessionTransaction.current()
                .chain(transaction -> groups.require(transaction, group))
                .chain(() -> requireNobody(group))
                .chain(() -> codes.live(group))
                .invoke(before -> Optional.ofNullable(before).ifPresent(old -> old.end(now())))
                .chain(codes::flush)
                .chain(() -> codes.persist(issued))
                .call(() -> journal.append(actor, new JournalEntry("ClaimCodeIssued", group)))
                .map(kept -> new ClaimCodeView(code, kept.expiresAt()));
    }

    /** Refuses after the transaction, so that a wrong guess stays counted. */
    Uni<Void> claim(UUID group, String typed, Actor actor) {
        return attempt(group, typed, actor)
                .invoke(refused -> refused.ifPresent(problem -> {
                    throw problem.problem();
                }))
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<Optional<MembershipProblem>> attempt(UUID group, String typed, Actor actor) {
        return codes.live(group).chain(code -> {
            if (code == null || !code.isOpen(now())) {
                return Uni.createFrom().item(Optional.of(MembershipProblem.CLAIM_CODE_NOT_OPEN));
            }
            if (!code.fits(typed, now())) {
                return journal.append(actor, new JournalEntry("ClaimRefused", group))
                        .replaceWith(Optional.of(MembershipProblem.CLAIM_CODE_WRONG));
            }
            code.end(now());
            return requireNobody(group)
                    .chain(() -> belonging.begin(group, actor))
                    .chain(() -> journal.append(actor, new JournalEntry("GroupClaimed", group)))
                    .replaceWith(Optional.empty());
        });
    }

    private Uni<Void> requireNobody(UUID group) {
        return memberships
                .ofGroup(group)
                .invoke(people -> {
                    if (!people.isEmpty()) {
                        throw MembershipProblem.GROUP_HAS_MEMBERS.problem();
                    }
                })
                .replaceWithVoid();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
