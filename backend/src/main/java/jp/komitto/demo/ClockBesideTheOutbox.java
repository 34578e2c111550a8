package jp.komitto.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.komitto.mailing.BesideTheOutbox;
import jp.komitto.shared.web.Site;

/** Tells whoever reads the mails of a trial that there is a clock to move. */
@ApplicationScoped
class ClockBesideTheOutbox implements BesideTheOutbox {

    private final MovingTheClock moving;
    private final Site site;

    @Inject
    ClockBesideTheOutbox(MovingTheClock moving, Site site) {
        this.moving = moving;
        this.site = site;
    }

    @Override
    public String title() {
        return "時計（先の日に進めて、更新の案内や期限切れをためせます）";
    }

    @Override
    public Uni<List<String>> lines() {
        return Uni.createFrom().item(() -> moving.isPossible() ? List.of(site.link("/dev/clock")) : List.<String>of());
    }
}
