package jp.komitto.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import jp.komitto.shared.privacy.ActsInOffice;
import jp.komitto.shared.privacy.OldRows;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.Retained;

/** Who let which program in, and whom to call about it: needed as long as the program is. */
@ApplicationScoped
class ClientData {

    @Produces
    @Singleton
    PersonalData created() {
        return new ActsInOffice(
                "programs",
                "select id, name, scopes, created_at from service_client where created_by = $1 order by created_at, id",
                List.of("id", "name", "scopes", "createdAt"),
                Set.of("service_client.created_by"));
    }

    @Produces
    @Singleton
    Retained contacts() {
        return new OldRows("program-contacts", """
                delete from service_client_contact c using service_client s
                 where s.id = c.client_id and least(s.revoked_at, s.expires_on::timestamptz) < $1 returning 1
                """);
    }
}
