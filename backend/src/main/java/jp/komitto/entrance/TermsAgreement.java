package jp.komitto.entrance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody agrees to, having read it. */
@Schema(name = "TermsAgreement")
record TermsAgreement(
        @NotNull(message = "利用規約の版を入れてください。")
        @Size(min = 1, max = 40, message = "利用規約の版を確かめてください。")
        @Schema(description = "`version` of GET /terms.", examples = "2")
        String version) {}
