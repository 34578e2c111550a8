package jp.komitto.proposals;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.files.KeepingFiles;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;

/**
 * Proposals a person had a hand in. They are the group's, and what was handed in is part of a public procedure: both stay, and whose words they were goes. A draft
 * of a group nobody else belongs to goes with the person.
 */
@ApplicationScoped
class ProposalData implements PersonalData {

    private static final String PROPOSALS = """
            select p.id, p.call_id, p.group_id, p.status, p.receipt, p.answers, p.budget, p.begun_at, p.begun_by = $1,
                   exists (select 1 from proposal_version v where v.proposal_id = p.id and v.submitted_by = $1)
              from proposal p
             where p.begun_by = $1 or p.last_actor = $1
                or exists (select 1 from group_membership m where m.group_id = p.group_id and m.account_id = $1)
             order by p.begun_at, p.id
            """;
    private static final List<String> PROPOSAL = List.of(
            "id", "call", "group", "status", "receipt", "answers", "budget", "begunAt", "begunByMe", "handedInByMe");
    private static final String MESSAGES = """
            select p.receipt, p.answers ->> 'title', m.standpoint, m.text, m.at
              from proposal_message m join proposal p on p.id = m.proposal_id where m.author = $1 order by m.at, m.id
            """;
    private static final String CONSULTATIONS = """
            select p.receipt, p.answers ->> 'title', c.held_on, c.advice, c.at
              from proposal_consultation c join proposal p on p.id = c.proposal_id where c.noted_by = $1
             order by c.at, c.id
            """;
    private static final String ALONE = """
            select p.id from proposal p
             where p.status = 'DRAFT'
               and exists (select 1 from group_membership m where m.group_id = p.group_id and m.account_id = $1)
               and not exists (select 1 from group_membership m where m.group_id = p.group_id and m.account_id <> $1)
             order by p.id
            """;
    private static final String REMOVE = "delete from proposal where id = $1 and status = 'DRAFT'";

    private static final String NOBODY = "'00000000-0000-0000-0000-000000000000'";
    private static final String SPOKEN = "update proposal_message set author = " + NOBODY + " where author = $1";
    private static final String NOTED =
            "update proposal_consultation set noted_by = " + NOBODY + " where noted_by = $1";

    private final KeepingFiles files;

    @Inject
    ProposalData(KeepingFiles files) {
        this.files = files;
    }

    @Override
    public String section() {
        return "proposals";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "proposal.begun_by",
                "proposal.last_actor",
                "proposal_version.submitted_by",
                "proposal_message.author",
                "proposal_consultation.noted_by");
    }

    @Override
    public Uni<Map<String, Object>> of(UUID account) {
        Map<String, Object> all = new LinkedHashMap<>();
        return PersonalRows.read(PROPOSALS, account, PROPOSAL)
                .invoke(rows -> all.put("proposals", rows))
                .chain(() ->
                        PersonalRows.read(MESSAGES, account, List.of("receipt", "title", "standpoint", "text", "at")))
                .invoke(rows -> all.put("messages", rows))
                .chain(() -> PersonalRows.read(
                        CONSULTATIONS, account, List.of("receipt", "title", "heldOn", "advice", "at")))
                .invoke(rows -> all.put("consultations", rows))
                .replaceWith(all);
    }

    /** Who else belongs to a group can only be seen while the memberships are there. */
    @Override
    public Turn turn() {
        return Turn.FIRST;
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.read(ALONE, account, List.of("id"))
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> remove((UUID) row.get("id")))
                        .collect()
                        .last())
                .chain(() -> PersonalRows.run(SPOKEN, account))
                .chain(() -> PersonalRows.run(NOTED, account));
    }

    Uni<Void> remove(UUID draft) {
        return files.removeAll(ShowingProposals.owner(draft)).chain(() -> PersonalRows.run(REMOVE, draft));
    }
}
