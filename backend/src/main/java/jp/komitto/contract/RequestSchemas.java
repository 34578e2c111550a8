package jp.komitto.contract;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schemas that people and programs send us: there a member may be left out, while in our answers none ever is. */
final class RequestSchemas {

    private static final String PREFIX = "#/components/schemas/";

    private RequestSchemas() {}

    static Set<String> in(OpenAPI contract) {
        Map<String, Schema> all = contract.getComponents().getSchemas();
        Set<String> found = new HashSet<>();
        Deque<Schema> open = new ArrayDeque<>();
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(RequestSchemas::bodies)
                .forEach(open::add);
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (schema.getRef() != null) {
                String name = schema.getRef().substring(PREFIX.length());
                if (found.add(name) && all.containsKey(name)) {
                    open.add(all.get(name));
                }
            }
            open.addAll(parts(schema));
        }
        return found;
    }

    private static Stream<Schema> bodies(Operation operation) {
        return operation.getRequestBody() == null || operation.getRequestBody().getContent() == null
                ? Stream.empty()
                : operation.getRequestBody().getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(schema -> schema != null);
    }

    private static List<Schema> parts(Schema schema) {
        return Stream.of(
                        schema.getProperties() == null
                                ? List.<Schema>of()
                                : schema.getProperties().values(),
                        schema.getItems() == null ? List.<Schema>of() : List.of(schema.getItems()),
                        schema.getAnyOf(),
                        schema.getOneOf(),
                        schema.getAllOf())
                .filter(list -> list != null)
                .flatMap(Collection::stream)
                .toList();
    }
}
