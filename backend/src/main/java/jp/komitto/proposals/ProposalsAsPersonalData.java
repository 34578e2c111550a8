package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;

/** What somebody said in threads and noted of consultations. The proposals are the groups'; whose words they were goes. */
@ApplicationScoped
class ProposalsAsPersonalData implements PersonalData {

    private static final String MESSAGES = """
            select p.receipt, p.answers ->> 'title', m.text, m.at
              from proposal_message m join proposal p on p.id = m.proposal_id where m.author = $1 order by m.at, m.id
            """;
    private static final String CONSULTATIONS = """
            select p.answers ->> 'title', c.held_on, c.advice
              from proposal_consultation c join proposal p on p.id = c.proposal_id where c.noted_by = $1
             order by c.held_on, c.id
            """;
    private static final String NOBODY = "'00000000-0000-0000-0000-000000000000'";
    private static final String SPOKEN = "update proposal_message set author = " + NOBODY + " where author = $1";
    private static final String NOTED =
            "update proposal_consultation set noted_by = " + NOBODY + " where noted_by = $1";

    @Override
    public String section() {
        return "proposals";
    }

    @Override
    public Uni<Map<String, Object>> of(UUID account) {
        Map<String, Object> all = new LinkedHashMap<>();
        return PersonalRows.read(MESSAGES, account, List.of("receipt", "title", "text", "at"))
                .invoke(rows -> all.put("messages", rows))
                .chain(() -> PersonalRows.read(CONSULTATIONS, account, List.of("title", "heldOn", "advice")))
                .invoke(rows -> all.put("consultations", rows))
                .replaceWith(all);
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.run(SPOKEN, account).chain(() -> PersonalRows.run(NOTED, account));
    }
}
