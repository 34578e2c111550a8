package jp.komitto.files;

import java.util.UUID;

/**
 * What a file belongs to.
 *
 * @param kind the name under which the owning context answers for it ({@link FileAccess#ownerKind()})
 */
public record FileOwner(String kind, UUID id) {}
