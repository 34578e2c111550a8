/**
 * With what people prove who they are: passwords, one-time codes of a device (TOTP), recovery codes; passkeys are a context of
 * their own. Others let people prove themselves with {@link jp.komitto.credentials.ProvingByPassword} and
 * {@link jp.komitto.credentials.ProvingByCode}; guessing is slowed down for all of it by {@link jp.komitto.credentials.Guessing}.
 */
package jp.komitto.credentials;
