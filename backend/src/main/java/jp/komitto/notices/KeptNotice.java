package jp.komitto.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.notices.NoticeViews.NoticeView;

/** One line in somebody's list. */
@Entity
@Table(name = "notice")
class KeptNotice {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String letter;
    private String subject;
    private String path;
    private OffsetDateTime at;

    @Column(name = "read_at")
    private OffsetDateTime readAt;

    protected KeptNotice() {}

    UUID id() {
        return id;
    }

    OffsetDateTime at() {
        return at;
    }

    NoticeView view() {
        return new NoticeView(id, letter, subject, path, at, readAt != null);
    }
}
