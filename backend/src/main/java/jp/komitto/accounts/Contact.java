package jp.komitto.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.komitto.shared.web.EmailAddress;

/** How to reach the person of an account (Z3). Never in a log, a journal entry or an address. */
@Entity
@Table(name = "account_contact")
class Contact {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private String email;

    @Column(name = "email_folded")
    private String emailFolded;

    @Column(name = "verified_at")
    private OffsetDateTime verifiedAt;

    protected Contact() {}

    Contact(UUID accountId, String email, OffsetDateTime now) {
        this.accountId = accountId;
        become(email, now);
    }

    /** The person has shown that letters to this address reach them. */
    final void become(String another, OffsetDateTime now) {
        email = another;
        emailFolded = EmailAddress.Spelling.fold(another);
        verifiedAt = now;
    }

    UUID accountId() {
        return accountId;
    }

    String email() {
        return email;
    }

    OffsetDateTime verifiedAt() {
        return verifiedAt;
    }
}
