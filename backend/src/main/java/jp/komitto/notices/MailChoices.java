package jp.komitto.notices;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.komitto.notices.NoticeViews.MailChoiceView;
import jp.komitto.notices.NoticeViews.MailChosen;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.notice.NoticeTopic;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;

/** How people want to hear by mail of matches and messages: seen, chosen, and heeded. */
@ApplicationScoped
class MailChoices implements PersonalData {

    private static final String READ = "select matches, revision from mail_choice where account_id = $1";

    /** Of two who choose at once, the second finds another revision. */
    private static final String CHOOSE = """
            insert into mail_choice as c (account_id, matches, revision, updated_at) values ($1, $2, $3 + 1, $4)
            on conflict (account_id) do update set matches = $2, revision = $3 + 1, updated_at = $4
             where c.revision = $3
            returning 1
            """;

    private static final String FORGET = "delete from mail_choice where account_id = $1";

    private final MailRules rules;
    private final Journal journal;
    private final Clock clock;

    @Inject
    MailChoices(MailRules rules, Journal journal, Clock clock) {
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    @WithSession
    Uni<MailChoiceView> mine(Actor actor) {
        return read(actor.id());
    }

    @WithTransaction
    Uni<MailChoiceView> choose(MailChosen chosen, String ifMatch, Actor actor) {
        return read(actor.id())
                .invoke(before -> IfMatch.require(ifMatch, before.revision()))
                .chain(before -> write(actor.id(), chosen.matches(), before.revision()))
                .chain(() -> read(actor.id()))
                .call(() -> journal.append(actor, new JournalEntry("MailChoiceChanged", actor.id())));
    }

    /** Inside the use case at hand. */
    Uni<Boolean> mailsAtOnce(UUID account, NoticeTopic topic) {
        return topic == NoticeTopic.MATCHES
                ? read(account).map(choice -> choice.matches() == MailChoice.AT_ONCE)
                : Uni.createFrom().item(true);
    }

    private Uni<MailChoiceView> read(UUID account) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(READ, Tuple.of(account)))
                .map(rows -> rows.isEmpty()
                        ? view(MailChoice.AT_ONCE, 0)
                        : view(MailChoice.valueOf((String) rows.getFirst()[0]), (Long) rows.getFirst()[1]));
    }

    private MailChoiceView view(MailChoice matches, long revision) {
        return new MailChoiceView(matches, rules.digestHour(), revision);
    }

    private Uni<Void> write(UUID account, MailChoice matches, long revision) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(
                        CHOOSE, Tuple.of(account, matches.name(), revision, OffsetDateTime.now(clock))))
                .invoke(MailChoices::requireWritten)
                .replaceWithVoid();
    }

    private static void requireWritten(List<Object[]> rows) {
        if (rows.isEmpty()) {
            throw CommonProblem.CHANGED_BY_ANOTHER.problem();
        }
    }

    @Override
    public String section() {
        return "mailChoice";
    }

    @Override
    public Set<String> columns() {
        return Set.of("mail_choice.account_id");
    }

    @Override
    public Uni<Object> of(UUID account) {
        return read(account).map(choice -> choice.revision() == 0 ? null : choice.matches());
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return PersonalRows.run(FORGET, account);
    }
}
