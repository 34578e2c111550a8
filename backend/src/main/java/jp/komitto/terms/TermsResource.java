package jp.komitto.terms;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.PublicRead;
import jp.komitto.terms.TermsViews.TermsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people agree to when they open an account. */
@Path("/api/v1/terms")
@Tag(name = "account")
@Produces(MediaType.APPLICATION_JSON)
public class TermsResource {

    private final TermsOfUse terms;

    @Inject
    TermsResource(TermsOfUse terms) {
        this.terms = terms;
    }

    @GET
    @PublicRead
    @PermitAll
    @Operation(
            operationId = "getTerms",
            summary = "Terms of use and how personal data are treated",
            description =
                    "The current version in the language of Accept-Language: what is kept for which purpose (個人情報保護法 第62条), for how long, what is published, how to take everything along and how to delete it.")
    @APIResponse(responseCode = "200", description = "The terms.")
    public TermsView get(@HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return TermsView.of(terms, language);
    }
}
