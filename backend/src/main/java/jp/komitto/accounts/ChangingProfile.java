package jp.komitto.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;
import jp.komitto.terms.TermsOfUse;

/** What people change about themselves, inside the use case at hand. */
@ApplicationScoped
public class ChangingProfile {

    private final Accounts accounts;
    private final GuardianConsents consents;
    private final TermsOfUse terms;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ChangingProfile(Accounts accounts, GuardianConsents consents, TermsOfUse terms, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.consents = consents;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param ifMatch the ETag of the version that was read */
    public Uni<AccountFacts> change(String ifMatch, ProfileChange wanted, Actor actor) {
        return accounts.require(actor.id())
                .invoke(account -> IfMatch.require(ifMatch, account.version()))
                .call(account -> hasOutgrownGuardian(account.id())
                        .map(outgrown -> account.change(wanted, outgrown))
                        .chain(changed -> tell(account.id(), changed, actor)))
                .map(AccountFacts::of);
    }

    /** @param version of the terms that were read; the current one and no other */
    public Uni<AccountFacts> agree(String version, Actor actor) {
        terms.requireCurrent(version);
        return accounts.require(actor.id())
                .call(account -> journal.append(actor, account.agree(version, OffsetDateTime.now(clock))))
                .map(AccountFacts::of);
    }

    private Uni<Boolean> hasOutgrownGuardian(UUID account) {
        return consents.of(account).map(consent -> consent.filter(given -> given.isOutgrown(LocalDate.now(clock)))
                .isPresent());
    }

    /** Which, never what. */
    private Uni<Void> tell(UUID account, List<String> changed, Actor actor) {
        return changed.isEmpty()
                ? Uni.createFrom().voidItem()
                : journal.append(
                        actor,
                        new JournalEntry("ProfileChanged", account).with(Map.of("fields", List.copyOf(changed))));
    }
}
