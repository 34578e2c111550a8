package jp.komitto.connections;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.listings.Side;
import jp.komitto.membership.Belonging;
import jp.komitto.membership.MemberRole;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Role;

/** Which side of a match somebody is on, asked inside the use case at hand. Whoever is on none does not find the match. */
@ApplicationScoped
class Sides {

    private final Matches matches;
    private final Belonging belonging;

    @Inject
    Sides(Matches matches, Belonging belonging) {
        this.matches = matches;
        this.belonging = belonging;
    }

    /** A match with the side of whoever acts. */
    record Sided(Match match, Side side) {

        MatchParty party() {
            return match.partyOf(side);
        }
    }

    /** To act. */
    Uni<Sided> require(UUID id, Actor actor) {
        return matches.require(id).chain(match -> sided(match, actor));
    }

    Uni<Sided> read(UUID id, Actor actor) {
        return matches.read(id).chain(match -> sided(match, actor));
    }

    private Uni<Sided> sided(Match match, Actor actor) {
        return sideOf(match, actor)
                .map(side -> new Sided(match, side.orElseThrow(MatchProblem.MATCH_NOT_FOUND::problem)));
    }

    Uni<Optional<Side>> sideOf(Match match, Actor actor) {
        return acts(match.party(Side.NEED), actor)
                .chain(need -> need
                        ? Uni.createFrom().item(Optional.of(Side.NEED))
                        : acts(match.party(Side.OFFER), actor)
                                .map(offer -> offer ? Optional.of(Side.OFFER) : Optional.<Side>empty()));
    }

    /** Persons act for themselves and managers for their group. What staff do they do as staff. */
    Uni<Boolean> acts(Party party, Actor actor) {
        if (!actor.is(Role.CITIZEN)) {
            return Uni.createFrom().item(false);
        }
        return switch (party.kind()) {
            case PERSON -> Uni.createFrom().item(party.id().equals(actor.id()));
            case GROUP ->
                belonging.roleOf(party.id(), actor.id()).map(role -> role.filter(MemberRole.MANAGER::equals)
                        .isPresent());
            case INTAKE -> Uni.createFrom().item(false);
        };
    }
}
