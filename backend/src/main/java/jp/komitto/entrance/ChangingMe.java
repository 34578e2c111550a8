package jp.komitto.entrance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.accounts.ChangingProfile;
import jp.komitto.accounts.ProfileChange;
import jp.komitto.offices.GivingOffices;
import jp.komitto.sessions.LiveSessions;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.Language;

/** A person changes what is shown of them, agrees to new terms, or takes on an office they were invited to. */
@ApplicationScoped
class ChangingMe {

    private final ChangingProfile profile;
    private final GivingOffices offices;
    private final LiveSessions sessions;
    private final ShowingMe showing;

    @Inject
    ChangingMe(ChangingProfile profile, GivingOffices offices, LiveSessions sessions, ShowingMe showing) {
        this.profile = profile;
        this.offices = offices;
        this.sessions = sessions;
        this.showing = showing;
    }

    @WithTransaction
    Uni<MeView> change(String ifMatch, ProfileChange wanted, Actor actor, Language language) {
        return profile.change(ifMatch, wanted, actor).chain(() -> show(actor, language));
    }

    @WithTransaction
    Uni<MeView> agree(String version, Actor actor, Language language) {
        return profile.agree(version, actor).chain(() -> show(actor, language));
    }

    @WithTransaction
    Uni<MeView> accept(String secret, Actor actor, Language language) {
        return offices.accept(secret, actor).chain(() -> show(actor, language));
    }

    private Uni<MeView> show(Actor actor, Language language) {
        return sessions.of(actor).chain(session -> showing.show(session, language));
    }
}
