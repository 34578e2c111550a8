package jp.komitto.contract;

import jakarta.ws.rs.core.Application;
import jp.komitto.shared.problem.ProblemView;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** The head of the contract. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Komitto API",
                        version = "1",
                        summary =
                                "The civic-collaboration platform of a Japanese city: groups, past projects, master data.",
                        description = """
                                こみっと（Komitto）は、市民と市民活動団体と市をつなぐ協働のプラットフォームです。\
                                水戸市協働推進基本計画（第3次）を実行します。

                                - Everything under `/api/v1` is JSON in camelCase, UTF-8. A value that is not known is `null`; a member is never left out.
                                - Labels come in the language of `Accept-Language`: `ja` (default), `ja-x-easy` (やさしい日本語), `en`.
                                - Days are ISO 8601 dates in Asia/Tokyo, times are ISO 8601 in UTC, money is in whole yen.
                                - Lists are paged by an opaque `cursor`; `total` and counts are exact.
                                - Public reads carry an `ETag`; send it back in `If-None-Match` and get `304` when nothing has changed.
                                - Every error is `application/problem+json` (RFC 9457) with a stable `code`; see `/api/problems`.
                                - Members may be added within version 1; none is removed or changes its meaning.
                                """,
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0"),
                        contact = @Contact(name = "Komitto")),
        components = @Components(schemas = @Schema(name = "Problem", implementation = ProblemView.class)),
        servers = @Server(url = "/", description = "The city's own installation."))
public class Contract extends Application {}
