package jp.komitto.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import jp.komitto.credentials.KnownTotp;
import jp.komitto.mailing.BesideTheOutbox;

/** What the authenticator apps of the demo staff show now, so that a newcomer can finish a sign-in. */
@ApplicationScoped
class DemoCodes implements BesideTheOutbox {

    private final DemoMode mode;
    private final DemoAuthenticator authenticator;
    private final Clock clock;

    @Inject
    DemoCodes(DemoMode mode, DemoAuthenticator authenticator, Clock clock) {
        this.mode = mode;
        this.authenticator = authenticator;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "デモのアカウント（職員の確認コード。30秒ごとに変わり、1回だけ使えます）";
    }

    @Override
    public Uni<List<String>> lines() {
        return Uni.createFrom()
                .item(() -> mode.isOn()
                        ? DemoPerson.staff().stream().map(this::line).toList()
                        : List.of());
    }

    private String line(DemoPerson person) {
        String code = KnownTotp.codeOf(authenticator.secretOf(person), clock.instant());
        return "%s（%s）: %s".formatted(person.email(), person.displayName(), code);
    }
}
