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
import java.util.stream.Collectors;
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
    Attested register(byte[] challenge, DeviceAnswer answer) {
        RegistrationParameters expected = new RegistrationParameters(server(challenge), ALGORITHMS, true, true);
        try {
            RegistrationData data = manager.verify(
                    manager.parseRegistrationResponseJSON(answer.json("clientDataJSON", "attestationObject")),
                    expected);
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

    Assertion read(DeviceAnswer answer) {
        try {
            return new Assertion(manager.parseAuthenticationResponseJSON(
                    answer.json("clientDataJSON", "authenticatorData", "signature")));
        } catch (DataConversionException | IllegalArgumentException e) {
            throw PasskeyProblem.PASSKEY_NOT_BELIEVED.problem();
        }
    }

    Verified verify(Assertion assertion, byte[] challenge, Passkey passkey, boolean userVerificationNeeded) {
        AuthenticationParameters expected =
                new AuthenticationParameters(server(challenge), record(passkey), null, userVerificationNeeded, true);
        try {
            AuthenticationData data = manager.verify(assertion.data(), expected);
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

    private ServerProperty server(byte[] challenge) {
        Set<Origin> origins = site.origins().stream().map(Origin::new).collect(Collectors.toSet());
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
