package jp.komitto.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.komitto.shared.web.Site;

/** What devices answer, read and verified. The only class that knows the library. */
@ApplicationScoped
class WebAuthn {

    private static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
            .toList();

    private final ObjectConverter objects = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(objects);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(objects);
    private final Site site;

    @Inject
    WebAuthn(Site site) {
        this.site = site;
    }

    /** A device's answer, with what it says before anything of it is believed. */
    record Assertion(AuthenticationData data) {

        byte[] credentialId() {
            return data.getCredentialId();
        }

        byte[] userHandle() {
            return data.getUserHandle();
        }
    }

    /** @param userVerified whether the device made sure who uses it: by finger, face or PIN */
    record Verified(long signCount, boolean backedUp, boolean userVerified) {}

    /** A new passkey; refused when anything about it is wrong. The device makes sure who uses it. */
    Attested register(byte[] challenge, String json) {
        try {
            RegistrationData data = manager.verify(
                    manager.parseRegistrationResponseJSON(json),
                    new RegistrationParameters(server(challenge), ALGORITHMS, true, true));
            AuthenticatorData<?> said = data.getAttestationObject().getAuthenticatorData();
            return new Attested(
                    said.getAttestedCredentialData().getCredentialId(),
                    credentials.convert(said.getAttestedCredentialData()),
                    said.getSignCount(),
                    said.isFlagBE(),
                    said.isFlagBS(),
                    names(data.getTransports()));
        } catch (VerificationException | DataConversionException | IllegalArgumentException e) {
            throw PasskeyProblem.PASSKEY_NOT_BELIEVED.problem();
        }
    }

    Assertion read(String json) {
        try {
            return new Assertion(manager.parseAuthenticationResponseJSON(json));
        } catch (DataConversionException | IllegalArgumentException e) {
            throw PasskeyProblem.PASSKEY_NOT_BELIEVED.problem();
        }
    }

    Verified verify(Assertion assertion, byte[] challenge, Passkey passkey, boolean userVerificationNeeded) {
        try {
            AuthenticationData data = manager.verify(
                    assertion.data(),
                    new AuthenticationParameters(
                            server(challenge), record(passkey), null, userVerificationNeeded, true));
            return new Verified(
                    data.getAuthenticatorData().getSignCount(),
                    data.getAuthenticatorData().isFlagBS(),
                    data.getAuthenticatorData().isFlagUV());
        } catch (VerificationException | DataConversionException | IllegalArgumentException e) {
            throw PasskeyProblem.PASSKEY_NOT_BELIEVED.problem();
        }
    }

    private CredentialRecordImpl record(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                passkey.isBackupEligible(),
                passkey.isBackedUp(),
                passkey.signCount(),
                credentials.convert(passkey.credential()),
                null,
                null,
                null,
                null);
    }

    /** This computer may be called by name and by number; passkeys know it by name. */
    private ServerProperty server(byte[] challenge) {
        Set<Origin> origins = site.isLoopback()
                ? Set.of(new Origin(site.origin()), new Origin("http://localhost:" + site.port()))
                : Set.of(new Origin(site.origin()));
        return new ServerProperty(origins, site.host(), new DefaultChallenge(challenge));
    }

    private static List<String> names(Set<AuthenticatorTransport> transports) {
        return transports == null
                ? List.of()
                : transports.stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .toList();
    }
}
