package jp.komitto.connections;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.listings.Side;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;

/**
 * Whom a person met, what they wrote and how they let themselves be reached. What is under way ends when they go, so that nobody
 * waits for them; that two met stays for the other side, without a word of the person. What staff are looking into because of a
 * report stays readable for them until it is settled.
 */
@ApplicationScoped
class MatchData implements PersonalData {

    private static final String IS_PARTY = """
            (m.need_kind = 'PERSON' and m.need_party = $1 or m.offer_kind = 'PERSON' and m.offer_party = $1)
            """;
    private static final String MATCHES = """
            select m.id, case when m.need_kind = 'PERSON' and m.need_party = $1 then 'NEED' else 'OFFER' end, n.title, o.title,
                   m.status, m.proposed_by = $1, m.note, m.guardian, m.held_on, m.place, m.created_at, m.updated_at
              from match m left join listing n on n.id = m.need_id left join listing o on o.id = m.offer_id
             where %s or m.proposed_by = $1 order by m.created_at, m.id
            """.formatted(IS_PARTY);
    private static final List<String> MATCH = List.of(
            "id",
            "side",
            "need",
            "offer",
            "status",
            "askedByMe",
            "note",
            "guardian",
            "heldOn",
            "place",
            "createdAt",
            "updatedAt");
    private static final String MESSAGES =
            "select match_id, body, at from match_message where author = $1 order by at, id";
    private static final String REPORTS =
            "select match_id, reason, body, at, settlement from match_report where reported_by = $1 order by at, id";
    private static final String BLOCKS = "select blocked, at from poster_block where blocker = $1 order by at";

    /** Those who wait first: a place that comes back must not be given to whoever is told off right after. */
    private static final String LIVE = """
            select m.id from match m
             where m.status in ('PROPOSED', 'MUTUAL', 'MEDIATED', 'CONFIRMED', 'ACTIVE') and %s
             order by (m.line is null), m.id
            """.formatted(IS_PARTY);

    private static final String SILENCE_NOTES = """
            update match m set note = null, guardian = null
             where m.status <> 'REPORTED' and %s
               and (m.guardian is not null
                    or m.note is not null and (m.proposer = 'NEED') = (m.need_kind = 'PERSON' and m.need_party = $1))
            """.formatted(IS_PARTY);
    private static final String SILENCE_MESSAGES = """
            update match_message w set body = '－', masked = true
              from match m
             where m.id = w.match_id and w.author = $1 and m.status <> 'REPORTED'
               and case w.side when 'NEED' then m.need_kind = 'PERSON' else m.offer_kind = 'PERSON' end
            """;
    private static final String SILENCE_REPORTS =
            "update match_report set body = '－' where reported_by = $1 and settled_at is not null";
    private static final String UNBLOCK = "delete from poster_block where blocker = $1 or blocked = $1";

    private final Matches matches;
    private final AnsweringMatches answering;
    private final ConsentLedger ledger;
    private final DisclosedValues values;
    private final Journal journal;
    private final Clock clock;

    @Inject
    MatchData(
            Matches matches,
            AnsweringMatches answering,
            ConsentLedger ledger,
            DisclosedValues values,
            Journal journal,
            Clock clock) {
        this.matches = matches;
        this.answering = answering;
        this.ledger = ledger;
        this.values = values;
        this.journal = journal;
        this.clock = clock;
    }

    /** A consent as its giver takes it along, with what was told. */
    record Consent(
            UUID match,
            ContactField field,
            DisclosurePurpose purpose,
            OffsetDateTime grantedAt,
            OffsetDateTime revokedAt,
            String value) {}

    @Override
    public String section() {
        return "matches";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "match.need_party",
                "match.offer_party",
                "match.proposed_by",
                "consent_grant.granted_by",
                "match_message.author",
                "match_report.reported_by",
                "match_report.settled_by",
                "poster_block.blocker",
                "poster_block.blocked");
    }

    @Override
    public Uni<Map<String, Object>> of(UUID account) {
        Map<String, Object> all = new LinkedHashMap<>();
        return PersonalRows.read(MATCHES, account, MATCH)
                .invoke(rows -> all.put("matches", rows))
                .chain(() -> PersonalRows.read(MESSAGES, account, List.of("match", "body", "at")))
                .invoke(rows -> all.put("messages", rows))
                .chain(() -> consents(account))
                .invoke(consents -> all.put("consents", consents))
                .chain(() ->
                        PersonalRows.read(REPORTS, account, List.of("match", "reason", "body", "at", "settlement")))
                .invoke(rows -> all.put("reports", rows))
                .chain(() -> PersonalRows.read(BLOCKS, account, List.of("blocked", "at")))
                .invoke(rows -> all.put("blocks", rows))
                .replaceWith(all);
    }

    private Uni<List<Consent>> consents(UUID account) {
        return ledger.givenBy(account).chain(grants -> Multi.createFrom()
                .iterable(grants)
                .onItem()
                .transformToUniAndConcatenate(this::consent)
                .collect()
                .asList());
    }

    private Uni<Consent> consent(ConsentGrant grant) {
        return values.of(grant)
                .map(value -> new Consent(
                        grant.matchId(),
                        grant.field(),
                        grant.purpose(),
                        grant.grantedAt(),
                        grant.revokedAt(),
                        grant.revokedAt() == null ? value.orElse(null) : null));
    }

    /** Before the listings they met over. */
    @Override
    public Turn turn() {
        return Turn.FIRST;
    }

    @Override
    public Uni<Void> forget(UUID account) {
        List<JournalEntry> happened = new ArrayList<>();
        return PersonalRows.read(LIVE, account, List.of("id"))
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> end((UUID) row.get("id"), account))
                        .collect()
                        .in(() -> happened, List::addAll))
                .chain(() -> takeBack(account))
                .invoke(happened::addAll)
                .chain(() -> PersonalRows.run(SILENCE_NOTES, account))
                .chain(() -> PersonalRows.run(SILENCE_MESSAGES, account))
                .chain(() -> PersonalRows.run(SILENCE_REPORTS, account))
                .chain(() -> PersonalRows.run(UNBLOCK, account))
                .chain(() -> journal.append("account:" + account, happened));
    }

    /** What has begun is over; what has not is called off, and what was only asked ends without a word. */
    private Uni<List<JournalEntry>> end(UUID id, UUID account) {
        return matches.require(id).chain(match -> {
            Side side = match.party(Side.NEED).equals(new Party(PartyKind.PERSON, account)) ? Side.NEED : Side.OFFER;
            MatchParty party = match.partyOf(side);
            OffsetDateTime now = OffsetDateTime.now(clock);
            return switch (match.status()) {
                case PROPOSED ->
                    answering.over(
                            match,
                            match.end(
                                    party == MatchParty.PROPOSER ? MatchStep.WITHDRAW : MatchStep.DECLINE,
                                    party,
                                    side,
                                    null,
                                    now));
                case MUTUAL, MEDIATED, CONFIRMED ->
                    answering.over(match, match.end(MatchStep.CANCEL, party, side, null, now));
                case ACTIVE -> {
                    JournalEntry completed = match.complete(party, now);
                    yield answering
                            .over(match, match.take(MatchStep.CLOSE, party, now))
                            .invoke(all -> all.add(0, completed));
                }
                default -> Uni.createFrom().item(List.of());
            };
        });
    }

    private Uni<List<JournalEntry>> takeBack(UUID account) {
        return ledger.givenBy(account).chain(grants -> Multi.createFrom()
                .iterable(grants)
                .filter(grant -> grant.revokedAt() == null)
                .onItem()
                .transformToUniAndConcatenate(
                        grant -> values.delete(grant.id()).replaceWith(grant.revoke(OffsetDateTime.now(clock))))
                .collect()
                .asList());
    }
}
