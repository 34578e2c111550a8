package jp.komitto.connections;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.connections.MatchViews.Contact;
import jp.komitto.connections.MatchViews.ContactDetail;
import jp.komitto.connections.MatchViews.Disclosure;
import jp.komitto.connections.MatchViews.Disclosures;
import jp.komitto.connections.MatchViews.View;
import jp.komitto.listings.Side;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.Ids;
import jp.komitto.shared.web.EmailAddress;

/** Telling the other side how to be reached, field by field, and taking it back (row 26). */
@ApplicationScoped
class Disclosing {

    private final Sides sides;
    private final ConsentLedger ledger;
    private final DisclosedValues values;
    private final ShowingMatches showing;
    private final MatchRules rules;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Disclosing(
            Sides sides,
            ConsentLedger ledger,
            DisclosedValues values,
            ShowingMatches showing,
            MatchRules rules,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.sides = sides;
        this.ledger = ledger;
        this.values = values;
        this.showing = showing;
        this.rules = rules;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds to what the side has disclosed, or says it anew. It opens when both want to, not before. */
    @WithTransaction
    Uni<View> disclose(UUID id, Disclosures said, Actor actor) {
        return sides.require(id, actor)
                .call(sided -> give(sided.match(), sided.side(), said.disclose(), actor)
                        .chain(given -> journal.append(actor, given.toArray(JournalEntry[]::new))))
                .chain(sided -> showing.view(sided, actor));
    }

    /** Inside the use case at hand, which tells the journal. */
    Uni<List<JournalEntry>> give(Match match, Side side, List<Disclosure> said, Actor actor) {
        if (said == null || said.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        if (match.needsCoordinator() || match.mediated()) {
            throw MatchProblem.MATCH_NO_DIRECT_CONTACT.problem();
        }
        if (!match.isLive()) {
            throw MatchProblem.MATCH_STEP_NOT_OPEN.problem();
        }
        requireWhole(said);
        return ledger.unrevoked(match.id()).chain(known -> Multi.createFrom()
                .iterable(said)
                .onItem()
                .transformToUniAndConcatenate(one -> give(match, side, one, known, actor))
                .collect()
                .in(ArrayList::new, List::addAll));
    }

    private Uni<List<JournalEntry>> give(
            Match match, Side side, Disclosure one, List<ConsentGrant> known, Actor actor) {
        ConsentGrant grant = new ConsentGrant(
                ids.next(),
                match.id(),
                side,
                one.field(),
                one.purpose() == null ? DisclosurePurpose.ACTIVITY : one.purpose(),
                actor.id(),
                rules.disclosedUntil(one.expiresOn(), today()),
                now());
        return revoke(known.stream()
                        .filter(old -> old.side() == side && old.field() == one.field())
                        .toList())
                .call(ledger::flush)
                .call(() -> ledger.persist(grant))
                .call(() -> one.value() == null
                        ? Uni.createFrom().voidItem()
                        : values.keep(grant, one.value().strip()))
                .map(revoked -> List.of(grant.granted()));
    }

    private static void requireWhole(List<Disclosure> said) {
        List<FieldProblem> wrong = new ArrayList<>();
        for (int n = 0; n < said.size(); n++) {
            Disclosure one = said.get(n);
            String value = one.value() == null ? null : one.value().strip();
            if (one.field() != ContactField.E_MAIL && (value == null || value.isEmpty())) {
                throw MatchProblem.DISCLOSURE_VALUE_MISSING.problem();
            }
            if (one.field() == ContactField.E_MAIL && value != null && !isAddress(value)) {
                wrong.add(new FieldProblem("/disclose/%d/value".formatted(n), "メールアドレスの形を確かめてください。", "Email"));
            }
        }
        if (!wrong.isEmpty()) {
            throw CommonProblem.VALUES_INVALID.at(wrong);
        }
    }

    private static boolean isAddress(String value) {
        return value.length() <= EmailAddress.LONGEST && value.matches(EmailAddress.FORM);
    }

    /** Hidden at once: the detail is deleted, the ledger keeps that it once was there. */
    @WithTransaction
    Uni<View> revoke(UUID id, ContactField field, Actor actor) {
        return sides.require(id, actor)
                .call(sided -> ledger.unrevoked(id)
                        .map(grants -> grants.stream()
                                .filter(grant -> grant.side() == sided.side() && grant.field() == field)
                                .toList())
                        .invoke(grants -> {
                            if (grants.isEmpty()) {
                                throw MatchProblem.DISCLOSURE_NOT_GIVEN.problem();
                            }
                        })
                        .chain(this::revoke)
                        .chain(revoked -> journal.append(actor, revoked.toArray(JournalEntry[]::new))))
                .chain(sided -> showing.view(sided, actor));
    }

    /** Everything both sides disclosed, when the match is over for good. Inside the use case at hand. */
    Uni<List<JournalEntry>> revokeAll(Match match) {
        return ledger.unrevoked(match.id()).chain(this::revoke);
    }

    private Uni<List<JournalEntry>> revoke(List<ConsentGrant> grants) {
        return Multi.createFrom()
                .iterable(grants)
                .onItem()
                .transformToUniAndConcatenate(grant -> values.delete(grant.id()).replaceWith(grant.revoke(now())))
                .collect()
                .asList();
    }

    /** Consents whose day has passed, a hundred at a time. */
    @WithTransaction
    Uni<Integer> expire() {
        return ledger.endedBefore(today()).chain(this::revoke).chain(ended -> journal.append("calendar", ended)
                .replaceWith(ended.size()));
    }

    /** What the other side told, with a trace of the reading (C6). */
    @WithTransaction
    Uni<Contact> read(UUID id, Actor actor) {
        return sides.read(id, actor)
                .chain(sided -> sided.match().opensContact()
                        ? ledger.of(id, sided.side().other(), today())
                        : Uni.createFrom().item(List.<ConsentGrant>of()))
                .chain(grants -> Multi.createFrom()
                        .iterable(grants)
                        .onItem()
                        .transformToUniAndConcatenate(this::detail)
                        .collect()
                        .asList())
                .call(details -> details.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : journal.append(
                                actor,
                                new JournalEntry("ContactRead", id)
                                        .with(Map.of(
                                                "fields",
                                                details.stream()
                                                        .map(detail ->
                                                                detail.field().name())
                                                        .toList()))))
                .map(Contact::new);
    }

    private Uni<ContactDetail> detail(ConsentGrant grant) {
        return values.of(grant)
                .map(value -> new ContactDetail(grant.field(), value.orElse(null), grant.purpose(), grant.expiresOn()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
