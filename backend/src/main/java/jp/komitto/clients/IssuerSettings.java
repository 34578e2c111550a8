package jp.komitto.clients;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** The city's own identity provider, where there is one ({@code KOMITTO_ISSUER_…}). */
@ConfigMapping(prefix = "komitto.issuer")
interface IssuerSettings {

    /** What its tokens carry as {@code iss}, letter by letter. */
    Optional<String> url();

    /** Its keys (RFC 7517): an https address, or a file. */
    Optional<String> jwks();

    /** What its tokens carry as {@code aud} when they are meant for us. */
    @WithDefault("komitto-api")
    String audience();

    /** The claim that names the program. */
    @WithDefault("sub")
    String subjectClaim();

    /** The claim that names what it may do: words with a space between, or a list. */
    @WithDefault("scope")
    String scopeClaim();

    /** Where they call it otherwise: {@code their-word=our:scope}, several with commas between. */
    Optional<List<String>> scopes();
}
