/**
 * Passkeys (WebAuthn): a device of the person signs what we ask. Others add one to a new account with
 * {@link jp.komitto.passkeys.AddingPasskeys} and let people prove themselves with {@link jp.komitto.passkeys.ProvingByPasskey}.
 */
package jp.komitto.passkeys;
