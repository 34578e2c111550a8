package jp.komitto.shared.limits;

import io.smallrye.config.ConfigMapping;

/** What this installation allows, in requests per minute. Each may be spent at once and grows back steadily. */
@ConfigMapping(prefix = "komitto.limits")
interface Limits {

    boolean enabled();

    /** Of one IPv4 address or one IPv6 network of 64 bits, whoever is behind it. */
    int address();

    /** Of one such address without a token, for reads that are dear to answer. */
    int search();

    /** Of one person, from wherever. */
    int account();

    /** Of one program with a token of its own. */
    int client();
}
