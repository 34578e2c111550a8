package jp.komitto.matching;

import java.util.UUID;

/** Where a listing stands in an order: score, then lot, then id. */
public record Position(int score, long lot, UUID id) {}
