package jp.komitto.matching;

import java.util.Map;
import java.util.UUID;

/**
 * In how many lists of first suggestions listings stand; those in none are left out.
 *
 * @param lists how many lists were looked at, of both sides
 */
record Shown(int lists, Map<UUID, Integer> needs, Map<UUID, Integer> offers) {

    static long total(Map<UUID, Integer> appearances) {
        return appearances.values().stream().mapToLong(Integer::longValue).sum();
    }
}
