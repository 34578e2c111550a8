package jp.komitto.tokens;

import java.security.KeyPair;
import java.time.Instant;

/**
 * A key pair on P-256.
 *
 * @param kid its name, which every token it signs carries
 * @param from from when on it signs, until the next key does
 */
record SigningKey(String kid, KeyPair pair, Instant from) {}
