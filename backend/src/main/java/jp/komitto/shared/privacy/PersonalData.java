package jp.komitto.shared.privacy;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import jp.komitto.shared.problem.Problem;

/** What one context keeps of a person. All of it happens inside the use case at hand, one context after the other. */
public interface PersonalData {

    /** Under this name it stands in what people take with them, e.g. {@code memberships}. */
    String section();

    /** Everything, in the form of records or maps that become JSON; null when there is nothing. */
    Uni<Object> of(UUID account);

    /** Why the person cannot leave now, as a sentence that says what to do first. */
    default Uni<Optional<Problem>> mayLeave(UUID account) {
        return Uni.createFrom().item(Optional.empty());
    }

    /** Deletes it, or takes the person out of it where others still need the rest. */
    Uni<Void> forget(UUID account);
}
