package jp.komitto.browsing;

import java.util.UUID;

/** Where a page ended: what its last listing is ordered by, and its id. */
record Position(long value, UUID id) {}
