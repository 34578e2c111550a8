package jp.komitto.shared.work;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** What of one context waits for the city. */
public interface WorkSource {

    /** The longest waiting first, at most {@code most}. */
    Uni<Waiting> waiting(int most);

    /**
     * Work of one kind.
     *
     * @param total how much there is in all
     */
    record Waiting(WorkKind kind, long total, List<WorkItem> first) {}
}
