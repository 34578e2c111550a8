package jp.komitto.clients;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Scopes;

/** A program that may have a token, for a year at most. */
@Entity
@Table(name = "service_client")
class ServiceClient {

    private static final int LONGEST_YEARS = 1;

    @Id
    private UUID id;

    private String name;

    /** As OAuth writes them: words with a space between. */
    private String scopes;

    @Column(name = "secret_hash")
    private byte[] secretHash;

    @Column(name = "secret_hint")
    private String secretHint;

    @Column(name = "issuer_subject")
    private String issuerSubject;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    /** Kept by whoever sees the program at work, outside of this. */
    @Column(name = "last_used_at", insertable = false, updatable = false)
    private OffsetDateTime lastUsedAt;

    @Column(name = "revoked_at")
    private OffsetDateTime revokedAt;

    @Version
    private long revision;

    protected ServiceClient() {}

    ServiceClient(UUID id, String name, List<String> scopes, LocalDate expiresOn, Actor creator, OffsetDateTime now) {
        if (!Scopes.ALL.containsAll(scopes)) {
            throw ClientProblem.CLIENT_SCOPE_UNKNOWN.problem();
        }
        LocalDate today = now.toLocalDate();
        if (expiresOn.isBefore(today) || expiresOn.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw ClientProblem.CLIENT_EXPIRY_OUT_OF_BOUNDS.problem();
        }
        this.id = id;
        this.name = name;
        this.scopes = String.join(" ", new TreeSet<>(scopes));
        this.expiresOn = expiresOn;
        this.createdBy = creator.id();
        this.createdAt = now;
    }

    /** Proves itself to us. */
    JournalEntry knownBy(ClientSecret secret) {
        take(secret);
        return created("SECRET");
    }

    /** Is known to the city's identity provider under this name, and shows its tokens. */
    JournalEntry knownAs(String subject) {
        issuerSubject = subject;
        return created("ISSUER");
    }

    private JournalEntry created(String by) {
        return new JournalEntry("ServiceClientCreated", id)
                .with(Map.of("scopes", scopes, "expiresOn", expiresOn.toString(), "by", by));
    }

    JournalEntry renew(ClientSecret secret, LocalDate today) {
        if (issuerSubject != null) {
            throw ClientProblem.CLIENT_WITHOUT_SECRET.problem();
        }
        if (!isLive(today)) {
            throw ClientProblem.CLIENT_ENDED.problem();
        }
        take(secret);
        return new JournalEntry("ServiceClientSecretRenewed", id);
    }

    private void take(ClientSecret secret) {
        secretHash = secret.hash();
        secretHint = secret.hint();
    }

    /** For good. */
    JournalEntry revoke(OffsetDateTime now) {
        if (revokedAt != null) {
            throw ClientProblem.CLIENT_ENDED.problem();
        }
        revokedAt = now;
        return new JournalEntry("ServiceClientRevoked", id);
    }

    boolean isLive(LocalDate today) {
        return revokedAt == null && !expiresOn.isBefore(today);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    List<String> scopes() {
        return List.of(scopes.split(" "));
    }

    String secretHint() {
        return secretHint;
    }

    String issuerSubject() {
        return issuerSubject;
    }

    UUID createdBy() {
        return createdBy;
    }

    OffsetDateTime createdAt() {
        return createdAt;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    OffsetDateTime lastUsedAt() {
        return lastUsedAt;
    }

    OffsetDateTime revokedAt() {
        return revokedAt;
    }
}
