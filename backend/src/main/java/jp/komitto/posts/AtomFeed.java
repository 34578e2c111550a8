package jp.komitto.posts;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.net.URI;
import java.util.Date;
import java.util.List;
import jp.komitto.posts.PostViews.PostPage;
import jp.komitto.posts.PostViews.PostView;

/** The newest posts for feed readers (Atom, RFC 4287). */
final class AtomFeed {

    private static final String ATOM = "atom_1.0";

    private AtomFeed() {}

    static String of(PostPage page, URI site, String city) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(ATOM);
        feed.setEncoding("UTF-8");
        feed.setUri(site.resolve("/api/v1/posts/feed.atom").toString());
        feed.setLink(site.toString());
        feed.setTitle(city + " 市民活動団体のお知らせ");
        feed.setAuthor(city);
        feed.setPublishedDate(page.items().stream()
                .map(post -> Date.from(post.updatedAt().toInstant()))
                .max(Date::compareTo)
                .orElse(new Date(0)));
        feed.setEntries(page.items().stream().map(post -> entry(post, site)).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SyndEntry entry(PostView post, URI site) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri("urn:uuid:" + post.id());
        entry.setLink(site.resolve("/posts/" + post.id()).toString());
        entry.setTitle(post.title());
        entry.setAuthor(post.groupName());
        entry.setPublishedDate(Date.from(post.publishedAt().toInstant()));
        entry.setUpdatedDate(Date.from(post.updatedAt().toInstant()));
        SyndContentImpl content = new SyndContentImpl();
        content.setType("text/html");
        content.setValue(post.body());
        entry.setContents(List.of(content));
        return entry;
    }
}
