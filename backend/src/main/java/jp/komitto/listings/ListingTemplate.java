package jp.komitto.listings;

import jp.komitto.listings.ListingContent.Practical;
import jp.komitto.listings.ListingContent.What;
import jp.komitto.listings.ListingContent.When;
import jp.komitto.listings.ListingContent.Where;
import jp.komitto.listings.ListingContent.Who;
import jp.komitto.shared.web.Language;

/** A beginning to write on from. */
record ListingTemplate(
        String code,
        Side side,
        ResourceKind resource,
        Label label,
        What what,
        Where where,
        When when,
        Who who,
        Practical practical) {

    record Label(String ja, String easy, String en) {

        String in(Language language) {
            return switch (language) {
                case JA -> ja;
                case EASY -> easy;
                case EN -> en;
            };
        }
    }

    ListingContent content() {
        return ListingContent.nothing().with(what, where, when, who, practical);
    }
}
