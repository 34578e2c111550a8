package jp.komitto.matching;

import java.util.Set;
import java.util.UUID;

/**
 * Who is never brought together with the asker: blocked, reported, or declined before.
 *
 * @param posters persons and groups
 * @param listings single needs and offers
 */
public record Barred(Set<UUID> posters, Set<UUID> listings) {

    public static final Barred NOBODY = new Barred(Set.of(), Set.of());

    public Barred {
        posters = Set.copyOf(posters);
        listings = Set.copyOf(listings);
    }

    boolean holds(Line line) {
        return !posters.isEmpty() && posters.contains(line.poster())
                || !listings.isEmpty() && listings.contains(line.id());
    }
}
