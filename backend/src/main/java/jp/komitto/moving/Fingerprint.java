package jp.komitto.moving;

import java.math.BigDecimal;

/** What a table holds, in short: equal where tables are equal. */
record Fingerprint(long rows, BigDecimal content) {}
