package jp.komitto.sponsorships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import jp.komitto.shared.privacy.ActsInOffice;
import jp.komitto.shared.privacy.PersonalData;

/** Who offered for a company, brought together for the city, answered for a group. */
@ApplicationScoped
class SponsorshipData {

    private static final String READ = """
            select id, status, offered_by = $1, offered_at, coalesce(matched_by = $1, false), matched_at,
                   coalesce(answered_by = $1, false), answered_at
              from sponsorship where offered_by = $1 or matched_by = $1 or answered_by = $1
             order by offered_at, id
            """;

    @Produces
    @Singleton
    PersonalData sponsored() {
        return new ActsInOffice(
                "sponsorships",
                READ,
                List.of(
                        "sponsorship",
                        "status",
                        "offeredByMe",
                        "offeredAt",
                        "matchedByMe",
                        "matchedAt",
                        "answeredByMe",
                        "answeredAt"),
                Set.of("sponsorship.offered_by", "sponsorship.matched_by", "sponsorship.answered_by"));
    }
}
