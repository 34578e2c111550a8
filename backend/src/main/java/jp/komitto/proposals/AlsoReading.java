package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import jp.komitto.shared.security.Actor;

/** Says of people who are on no side of a proposal that they may read its documents all the same, such as its reviewers. */
public interface AlsoReading {

    Uni<Boolean> mayRead(UUID proposal, Actor actor);
}
