package jp.komitto.passkeys;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import jp.komitto.passkeys.PasskeyViews.PasskeyView;
import jp.komitto.shared.privacy.PersonalData;

/** How a person called their passkeys, and when they used them. */
@ApplicationScoped
class PasskeysAsPersonalData implements PersonalData {

    private final Passkeys passkeys;

    @Inject
    PasskeysAsPersonalData(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public String section() {
        return "passkeys";
    }

    @Override
    public Set<String> columns() {
        return Set.of("passkey.account_id", "passkey_ceremony.account_id");
    }

    @Override
    public Uni<Object> of(UUID account) {
        return passkeys.of(account)
                .map(known -> known.isEmpty()
                        ? null
                        : known.stream().map(PasskeyView::of).toList());
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return passkeys.delete("accountId", account).replaceWithVoid();
    }
}
