package jp.komitto.search;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Finding groups. Only registered groups are found. Every implementation gives the same answers in the same order. */
interface GroupSearch {

    Uni<GroupHits> find(GroupQuery query);

    /** Names that go on as typed come first, then names with it inside, then those that only sound like it. */
    Uni<List<SuggestedGroup>> suggest(String typed, int size);

    /** @param rank 1 the name starts so, 2 it is inside the name, 3 it only sounds like part of the name */
    record SuggestedGroup(UUID id, int rank) {}
}
