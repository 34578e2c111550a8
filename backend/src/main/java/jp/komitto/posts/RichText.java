package jp.komitto.posts;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The little formatting a post needs; everything else is taken out when it is written (H2). */
final class RichText {

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "h2", "h3", "blockquote", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelNofollowOnLinks()
            .toFactory();

    private static final PolicyFactory NOTHING = new HtmlPolicyBuilder().toFactory();

    private RichText() {}

    static String sanitised(String html) {
        String clean = ALLOWED.sanitize(html).strip();
        if (NOTHING.sanitize(clean).isBlank()) {
            throw PostProblem.POST_EMPTY.problem();
        }
        return clean;
    }
}
