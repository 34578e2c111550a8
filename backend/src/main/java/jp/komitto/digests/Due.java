package jp.komitto.digests;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Somebody who may get a digest today.
 *
 * @param since from when on what came counts
 * @param daily whether steps and messages are in it too; else they came by themselves
 */
record Due(UUID account, OffsetDateTime since, boolean daily) {}
