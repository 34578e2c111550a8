package jp.komitto.entrance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
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
        return shown(actor, language, () -> profile.change(ifMatch, wanted, actor));
    }

    @WithTransaction
    Uni<MeView> agree(String version, Actor actor, Language language) {
        return shown(actor, language, () -> profile.agree(version, actor));
    }

    @WithTransaction
    Uni<MeView> accept(String secret, Actor actor, Language language) {
        return shown(actor, language, () -> offices.accept(secret, actor));
    }

    /** The session is locked before the change is told to the journal, in the order in which everybody locks. */
    private Uni<MeView> shown(Actor actor, Language language, Supplier<Uni<?>> change) {
        return sessions.of(actor).call(change).chain(session -> showing.show(session, language));
    }
}
