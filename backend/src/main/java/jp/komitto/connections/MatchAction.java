package jp.komitto.connections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.komitto.listings.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a side can do with a match right now, so that pages need not know the table of steps. */
@Schema(
        description =
                "ACCEPT, DECLINE, WITHDRAW a proposal; PROPOSE_TERMS and AGREE on day and place; DISCLOSE contact; WRITE messages; CANCEL; REPORT.")
enum MatchAction {
    ACCEPT,
    DECLINE,
    WITHDRAW,
    PROPOSE_TERMS,
    AGREE,
    DISCLOSE,
    WRITE,
    CANCEL,
    REPORT;

    static List<MatchAction> of(Match match, Side side) {
        List<MatchAction> all = new ArrayList<>(Arrays.stream(MatchStep.values())
                .filter(step -> step.isOpenTo(match.partyOf(side)) && step.leadsFrom(match.status()))
                .map(MatchAction::named)
                .filter(action -> action != null)
                .toList());
        boolean direct = !match.needsCoordinator() && !match.mediated();
        if (match.line() != null) {
            all.remove(ACCEPT);
        }
        if (direct && (match.status() == MatchStatus.MUTUAL || match.status() == MatchStatus.CONFIRMED)) {
            all.add(PROPOSE_TERMS);
        }
        if (match.status() != MatchStatus.MUTUAL || match.agreement() == null || match.agreed(side)) {
            all.remove(AGREE);
        }
        if (direct && match.isLive()) {
            all.add(DISCLOSE);
            all.add(WRITE);
        }
        return all.stream().distinct().sorted().toList();
    }

    private static MatchAction named(MatchStep step) {
        return switch (step) {
            case ACCEPT, ACCEPT_WITH_COORDINATOR -> ACCEPT;
            case DECLINE -> DECLINE;
            case WITHDRAW -> WITHDRAW;
            case AGREE -> AGREE;
            case CANCEL -> CANCEL;
            case REPORT -> REPORT;
            default -> null;
        };
    }
}
