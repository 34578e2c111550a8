package jp.komitto.passkeys;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import jp.komitto.passkeys.PasskeyViews.Descriptor;
import jp.komitto.passkeys.PasskeyViews.Parameters;
import jp.komitto.passkeys.PasskeyViews.PasskeyCreation;
import jp.komitto.passkeys.PasskeyViews.PasskeyRequest;
import jp.komitto.passkeys.PasskeyViews.PublicKeyCredentialCreationOptions;
import jp.komitto.passkeys.PasskeyViews.PublicKeyCredentialRequestOptions;
import jp.komitto.passkeys.PasskeyViews.RelyingParty;
import jp.komitto.passkeys.PasskeyViews.Selection;
import jp.komitto.passkeys.PasskeyViews.User;
import jp.komitto.shared.time.Ids;
import jp.komitto.shared.web.Site;

/** Questions to devices, kept until they are answered. Inside the use case at hand. */
@ApplicationScoped
class AskingDevices {

    private static final String TYPE = "public-key";
    private static final String SITE_NAME = "こみっと";
    private static final String REQUIRED = "required";
    private static final String PREFERRED = "preferred";

    /** ES256, EdDSA, RS256. */
    private static final List<Parameters> ALGORITHMS =
            List.of(new Parameters(TYPE, -7), new Parameters(TYPE, -8), new Parameters(TYPE, -257));

    private static final Selection KEPT_BY_DEVICE = new Selection(REQUIRED, true, REQUIRED);

    private final Ceremonies ceremonies;
    private final Site site;
    private final Ids ids;
    private final Clock clock;

    @Inject
    AskingDevices(Ceremonies ceremonies, Site site, Ids ids, Clock clock) {
        this.ceremonies = ceremonies;
        this.site = site;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param account null when there is none yet */
    Uni<PasskeyCreation> toMake(
            Purpose purpose, UUID account, byte[] handle, String email, String displayName, List<Passkey> known) {
        return ask(purpose, account, handle)
                .map(ceremony -> new PasskeyCreation(
                        ceremony.id(),
                        new PublicKeyCredentialCreationOptions(
                                new RelyingParty(site.host(), SITE_NAME),
                                new User(text(handle), email, displayName),
                                text(ceremony.challenge()),
                                ALGORITHMS,
                                Ceremonies.LIFE.toMillis(),
                                descriptors(known),
                                KEPT_BY_DEVICE,
                                "none")));
    }

    /** A passkey alone stands for both factors, so the device must make sure who uses it; after a password it need not. */
    Uni<PasskeyRequest> toSign(Purpose purpose, UUID account, List<Passkey> known) {
        return ask(purpose, account, null)
                .map(ceremony -> new PasskeyRequest(
                        ceremony.id(),
                        new PublicKeyCredentialRequestOptions(
                                text(ceremony.challenge()),
                                Ceremonies.LIFE.toMillis(),
                                site.host(),
                                descriptors(known),
                                purpose == Purpose.SIGN_IN ? REQUIRED : PREFERRED)));
    }

    private Uni<Ceremony> ask(Purpose purpose, UUID account, byte[] handle) {
        return ceremonies.persist(new Ceremony(ids.next(), purpose, account, handle, OffsetDateTime.now(clock)));
    }

    private static List<Descriptor> descriptors(List<Passkey> known) {
        return known.stream()
                .map(passkey -> new Descriptor(TYPE, text(passkey.credentialId()), passkey.transports()))
                .toList();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
