package jp.komitto.city;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.Map;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The city's master data. */
@Path("/api/v1/city")
@Tag(
        name = "city",
        description = "Master data of the city (こみっとプラン 基本施策1-1): names, districts, departments, code lists.")
@Produces(MediaType.APPLICATION_JSON)
public class CityResource {

    private final Map<Language, CityView> views = new EnumMap<>(Language.class);

    @Inject
    CityResource(CityFiles files, Terms terms) {
        for (Language language : Language.values()) {
            views.put(language, CityView.of(files.city(), files, terms, language));
        }
    }

    @GET
    @PublicRead
    @Operation(
            operationId = "getCity",
            summary = "Master data of the city",
            description =
                    "Names, contact, districts, departments and all code lists, labelled in the language of Accept-Language.")
    @APIResponse(responseCode = "200", description = "The city's master data.")
    @PermitAll
    public CityView get(@HeaderParam("Accept-Language") @DefaultValue("ja") Language language) {
        return views.get(language);
    }
}
