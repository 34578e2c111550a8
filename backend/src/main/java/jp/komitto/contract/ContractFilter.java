package jp.komitto.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.komitto.shared.problem.ProblemView;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Says in the contract what holds for all of it: members that are never left out but may be null, the one shape of errors,
 * the language header, validators of public reads.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String MOMENT = OffsetDateTime.class.getSimpleName();
    /** Shapes of others, in which a member without a value is left out and never null. */
    private static final Set<String> NEVER_NULL = Set.of(PROBLEM, "OpportunityKeyDate");

    private static final String LANGUAGE = "Accept-Language";
    /** Our own types that only travel as headers. */
    private static final Set<String> NEVER_SENT = Set.of("Language");

    private static final String BEARER = "bearer";
    private static final String BY_ITSELF = "Bad Request";

    /** In one order: the contract is written the same by every build. */
    private static final Map<String, Header> LIMITS = new TreeMap<>(Map.of(
            "RateLimit-Limit", header("Requests allowed per minute, of the limit that is nearest.", "1800"),
            "RateLimit-Remaining", header("Requests left.", "1799"),
            "RateLimit-Reset", header("Seconds until nothing is spent any more.", "1")));

    private final Doors doors;

    public ContractFilter(IndexView index) {
        this.doors = new Doors(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Set<String> sentToUs = RequestSchemas.in(contract);
        Map<String, Schema> schemas = new TreeMap<>(contract.getComponents().getSchemas());
        schemas.forEach((name, schema) -> {
            if (NEVER_NULL.contains(name)) {
                return;
            }
            if (sentToUs.contains(name)) {
                mayBeNull(schema);
            } else {
                alwaysThere(schema);
            }
        });
        schemas.keySet().removeAll(NEVER_SENT);
        schemas.computeIfPresent(MOMENT, (name, moment) -> asWeTellIt(moment));
        contract.getComponents().setSchemas(schemas);
        new TreeMap<>(LIMITS).forEach(contract.getComponents()::addHeader);
        contract.getComponents().addHeader("Retry-After", header("Seconds to wait.", "5"));
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(method, operation)));
        if (contract.getPaths().getPathItems().values().stream().anyMatch(ContractFilter::isGuarded)) {
            bearer(contract);
        }
    }

    private static Schema asWeTellIt(Schema moment) {
        return moment.description(
                        "A moment (RFC 3339). We send it in UTC, to the microsecond; sent to us it may have any offset.")
                .examples(List.of("2026-11-27T04:13:32.450887Z"));
    }

    private static boolean isGuarded(PathItem item) {
        return item.getOperations().values().stream()
                .anyMatch(operation -> !operation.getSecurity().isEmpty());
    }

    private static void bearer(OpenAPI contract) {
        contract.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme(BEARER)
                                .bearerFormat("JWT")
                                .description(
                                        "An access token of 10 minutes, from signing in or from `/api/v1/oauth/token`."));
    }

    /** What we take: whatever need not be there may be null. */
    private static void mayBeNull(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        Map<String, Schema> members = new LinkedHashMap<>();
        schema.getProperties()
                .forEach((name, member) -> members.put(name, required.contains(name) ? member : nullable(member)));
        schema.setProperties(members);
    }

    /** What we tell: a member without a value is null in our JSON, never missing; which may have none, they say themselves. */
    private static void alwaysThere(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        Map<String, Schema> members = schema.getProperties();
        members.values().forEach(ContractFilter::nothingBesideAlternatives);
        schema.setProperties(null);
        schema.setRequired(List.copyOf(members.keySet()));
        schema.setProperties(members);
    }

    /** For a reference that may be null the build adds the type of something else, with which nothing would ever fit. */
    private static void nothingBesideAlternatives(Schema member) {
        if (member.getAnyOf() != null) {
            member.type(null).examples(null);
        }
    }

    private static Schema nullable(Schema member) {
        if (member.getRef() == null && member.getType() == null) {
            return member; // may be anything, null included
        }
        if (member.getRef() == null) {
            List<Schema.SchemaType> types = new ArrayList<>(member.getType());
            types.add(Schema.SchemaType.NULL);
            return member.type(types);
        }
        Schema reference = OASFactory.createSchema().ref(member.getRef());
        Schema nothing = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
        return OASFactory.createSchema().description(member.getDescription()).anyOf(List.of(reference, nothing));
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        guard(operation);
        refusalsHaveTheirShape(operation);
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        parameters.stream()
                .filter(parameter -> LANGUAGE.equals(parameter.getName()))
                .forEach(ContractFilter::language);
        parameters.forEach(ContractFilter::exampleAsList);
        boolean takesInput = parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY)
                || operation.getRequestBody() != null;
        if (takesInput) {
            problem(operation, "400", "A value is missing, too long, out of bounds or unreadable; `errors` names it.");
        }
        if (parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            problem(operation, "404", "There is nothing at this address.");
        }
        if (doors.isIdempotent(operation.getOperationId())) {
            repeatable(operation);
        }
        problem(operation, "406", "None of the forms in `Accept` is one of ours.");
        problem(operation, "429", "Too many requests in a short time; try again after `Retry-After` seconds.");
        problem(operation, "503", "Too busy, or the database is away; try again after `Retry-After` seconds.");
        problem(operation, "default", "Any other error, in the same shape.");
        doors.endingOf(operation.getOperationId()).ifPresent(ending -> goodbye(operation, ending));
        if (method == PathItem.HttpMethod.GET && doors.isPublicRead(operation.getOperationId())) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Nothing has changed since the ETag in `If-None-Match`."));
            operation
                    .getResponses()
                    .getAPIResponse("200")
                    .addHeader("ETag", header("Weak validator of this answer.", "W/\"P11srLabZuiyyCkunkVG-g\""));
        }
    }

    /** What was written by hand has words alone; for bodies that are checked the build itself adds a 400 with two of them. */
    private static void refusalsHaveTheirShape(Operation operation) {
        APIResponse malformed = operation.getResponses().getAPIResponse("400");
        if (malformed != null && BY_ITSELF.equals(malformed.getDescription())) {
            operation.getResponses().removeAPIResponse("400");
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getRef() == null && response.getContent() == null) {
                response.setContent(problemContent());
            }
        });
    }

    private void guard(Operation operation) {
        List<String> roles = doors.rolesOf(operation.getOperationId());
        operation.setExtensions(new LinkedHashMap<>(Map.of("x-roles", roles)));
        if (roles.contains(Doors.PUBLIC)) {
            operation.setSecurity(List.of());
            return;
        }
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
        problem(operation, "401", "Nobody is signed in, or the token is not believed.");
        problem(operation, "403", "The role or scope at hand does not open this operation.");
    }

    private static void goodbye(Operation operation, Doors.Ending ending) {
        operation
                .deprecated(true)
                .description("%s\n\nGoes away on %s; `%s` takes its place."
                        .formatted(operation.getDescription(), ending.until(), ending.instead()));
        operation.getResponses().getAPIResponses().forEach((status, response) -> response.addHeader(
                        "Deprecation", header("Since when nobody should begin to use it (RFC 9745).", "@1806505200"))
                .addHeader("Sunset", header("When it may be gone (RFC 8594).", "Fri, 31 Mar 2028 15:00:00 GMT")));
    }

    private static void repeatable(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "A value of your own for this request, such as a UUID. Sent again within 24 hours, the request happens"
                                + " once and is answered the same, with `Idempotency-Replayed: true`.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(16)
                        .maxLength(130)
                        .addExample("01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e")));
        problem(operation, "409", "Not possible as things stand, or the same request is still running.");
        problem(
                operation,
                "422",
                "The content cannot be taken, or this `Idempotency-Key` came with another content before.");
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .addExample(example));
    }

    private static void language(Parameter parameter) {
        parameter
                .description("Language of labels: `ja` (default), `ja-x-easy` (やさしい日本語) or `en`, as BCP 47 ranges.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(500)
                        .addExample("ja-x-easy"));
    }

    /** The annotation takes one text as an example, also for a parameter that takes several. */
    private static void exampleAsList(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema != null
                && schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.ARRAY)
                && parameter.getExample() != null
                && !(parameter.getExample() instanceof List)) {
            String example = parameter.getExample().toString();
            List<Schema.SchemaType> items = schema.getItems().getType();
            boolean numbers = items != null && items.contains(Schema.SchemaType.INTEGER);
            parameter.setExample(List.of(numbers ? Integer.valueOf(example) : example));
        }
    }

    private static void problem(Operation operation, String status, String description) {
        if (operation.getResponses().getAPIResponse(status) != null) {
            return;
        }
        APIResponse response =
                OASFactory.createAPIResponse().description(description).content(problemContent());
        if (status.equals("429") || status.equals("503")) {
            response.addHeader("Retry-After", OASFactory.createHeader().ref("Retry-After"));
        }
        if (status.equals("429")) {
            LIMITS.keySet()
                    .forEach(name ->
                            response.addHeader(name, OASFactory.createHeader().ref(name)));
        }
        operation.getResponses().addAPIResponse(status, response);
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemView.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }
}
