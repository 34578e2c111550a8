package jp.komitto.bench;

import java.util.List;
import java.util.UUID;

/** People with a password: whom they are, which group each leads, and what each of them has posted. */
record Leaders(List<Leader> all) {

    static final String PASSWORD = "shizuka-na-mizuumi-no-hotori";

    /** @param needs of the group, @param offers of the person */
    record Leader(UUID account, String email, UUID group, List<UUID> needs, List<UUID> offers) {}
}
