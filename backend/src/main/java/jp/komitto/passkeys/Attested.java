package jp.komitto.passkeys;

import java.util.List;

/**
 * A passkey as its device has just made it.
 *
 * @param credential attested credential data, with the public key
 * @param signCount how often it has signed; 0 from devices that do not count
 * @param backupEligible whether it may be kept on several devices
 */
record Attested(
        byte[] credentialId,
        byte[] credential,
        long signCount,
        boolean backupEligible,
        boolean backedUp,
        List<String> transports) {}
