package jp.komitto.offices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Where an invitation was sent (Z3). Gone as soon as the invitation has ended. */
@Entity
@Table(name = "office_invitation_contact")
class InvitedAddress {

    @Id
    @Column(name = "invitation_id")
    private UUID invitationId;

    private String email;

    protected InvitedAddress() {}

    InvitedAddress(UUID invitationId, String email) {
        this.invitationId = invitationId;
        this.email = email;
    }

    UUID invitationId() {
        return invitationId;
    }

    String email() {
        return email;
    }
}
