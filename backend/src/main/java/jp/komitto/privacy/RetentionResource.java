package jp.komitto.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.privacy.PrivacyViews.Keeping;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long what is kept, for everybody. */
@Path("/api/v1/privacy/retention")
@Tag(name = "account")
@Produces(MediaType.APPLICATION_JSON)
public class RetentionResource {

    private final ShowingRetention showing;

    @Inject
    RetentionResource(ShowingRetention showing) {
        this.showing = showing;
    }

    @GET
    @PublicRead
    @PermitAll
    @Operation(
            operationId = "getRetention",
            summary = "How long which data are kept",
            description =
                    "Each rule with its period, its reason and the law or rule behind it (個人情報保護法 第61条), in the language of Accept-Language. What the rules have removed so far is told to staff alone.")
    @APIResponse(responseCode = "200", description = "All rules.")
    public Keeping get(@HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return showing.toEverybody(language);
    }
}
