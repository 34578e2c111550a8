package jp.komitto.mailing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;

/** Mails to a person. What was sent is no longer here; that it was, is. */
@ApplicationScoped
class MailData implements PersonalData {

    private static final String READ = """
            select letter, status, enqueued_at, settled_at, recipient, subject, body
              from outbox_mail where account_id = $1 order by enqueued_at, id
            """;
    private static final String FORGET = "delete from outbox_mail where account_id = $1";

    @Override
    public String section() {
        return "mails";
    }

    @Override
    public Set<String> columns() {
        return Set.of("outbox_mail.account_id");
    }

    @Override
    public Uni<List<Map<String, Object>>> of(UUID account) {
        return PersonalRows.read(
                READ, account, List.of("letter", "status", "writtenAt", "settledAt", "recipient", "subject", "body"));
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.run(FORGET, account);
    }
}
