package jp.komitto.credentials;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.komitto.offices.SecondFactor;

@ApplicationScoped
class AppAsSecondFactor implements SecondFactor {

    static final String KIND = "TOTP";

    private final Totps totps;

    @Inject
    AppAsSecondFactor(Totps totps) {
        this.totps = totps;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Boolean> isSetUp(UUID account) {
        return totps.of(account).map(totp -> totp.filter(Totp::isInUse).isPresent());
    }
}
