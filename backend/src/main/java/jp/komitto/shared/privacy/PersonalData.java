package jp.komitto.shared.privacy;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.problem.Problem;

/** What one context keeps of a person. All of it happens inside the use case at hand, one context after the other. */
public interface PersonalData {

    /** Under this name it stands in what people take with them, e.g. {@code memberships}. */
    String section();

    /**
     * Each column this answers for in which an account can stand, as {@code table.column}. A test knows all columns there are:
     * one that nobody answers for is something of people that nobody shows them and nobody forgets.
     */
    default Set<String> columns() {
        return Set.of();
    }

    /** Everything, in the form of records, maps or lists that become JSON. */
    Uni<?> of(UUID account);

    /** Why the person cannot leave now, as a sentence that says what to do first. */
    default Uni<Optional<Problem>> mayLeave(UUID account) {
        return Uni.createFrom().item(Optional.empty());
    }

    /** When it is forgotten, where one context has to look at what another keeps. */
    enum Turn {
        FIRST,
        THEN,
        LAST
    }

    default Turn turn() {
        return Turn.THEN;
    }

    /** Deletes it, or takes the person out of it where others still need the rest. */
    Uni<Void> forget(UUID account);
}
