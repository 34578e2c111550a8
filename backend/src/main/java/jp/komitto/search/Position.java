package jp.komitto.search;

import java.util.UUID;

/** A group's place in an order: by rank, smallest first, then by sort key (code points), then by id. */
record Position(int rank, String sortKey, UUID id) {}
