package jp.komitto.mailing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jp.komitto.mailing.OutboxPage.Section;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.web.Visitor;

/** The newest mails, for somebody who tries Komitto without a mail server on this very computer. */
@ApplicationScoped
class ReadingOutbox {

    private static final String NEWEST = """
            select recipient, subject, body, enqueued_at from outbox_mail
             where body is not null order by enqueued_at desc, id desc limit 50
            """;

    private final Database database;
    private final CurrentPost post;
    private final Instance<BesideTheOutbox> beside;

    @Inject
    ReadingOutbox(Database database, CurrentPost post, Instance<BesideTheOutbox> beside) {
        this.database = database;
        this.post = post;
        this.beside = beside;
    }

    /** For anybody else, and wherever mail is really sent, there is no such page. */
    void requireOpenTo(Visitor visitor) {
        if (!post.isPage() || !visitor.isAtThisComputer()) {
            throw CommonProblem.ADDRESS_UNKNOWN.problem();
        }
    }

    Uni<String> page() {
        return sections().chain(sections -> newest().map(mails -> OutboxPage.of(mails, sections)));
    }

    private Uni<List<KeptMail>> newest() {
        return database.query(NEWEST).map(rows -> {
            List<KeptMail> mails = new ArrayList<>(rows.size());
            rows.forEach(row -> mails.add(new KeptMail(
                    row.getString("recipient"),
                    row.getString("subject"),
                    row.getString("body"),
                    row.getOffsetDateTime("enqueued_at"))));
            return mails;
        });
    }

    private Uni<List<Section>> sections() {
        return Multi.createFrom()
                .iterable(beside)
                .onItem()
                .transformToUniAndConcatenate(one -> one.lines().map(lines -> new Section(one.title(), lines)))
                .filter(section -> !section.lines().isEmpty())
                .collect()
                .asList();
    }
}
