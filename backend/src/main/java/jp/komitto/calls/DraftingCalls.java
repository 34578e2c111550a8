package jp.komitto.calls;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.calls.CallViews.CallDraft;
import jp.komitto.calls.CallViews.CallList;
import jp.komitto.calls.CallViews.CallView;
import jp.komitto.calls.CallViews.NewCall;
import jp.komitto.calls.CallViews.Preview;
import jp.komitto.calls.CallViews.Seen;
import jp.komitto.calls.CallViews.Spectator;
import jp.komitto.calls.CallViews.TemplateList;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.shared.time.Ids;
import jp.komitto.shared.web.IfMatch;

/** Staff build a call from a template and look at it as each side would. */
@ApplicationScoped
class DraftingCalls {

    private static final Map<Spectator, Set<Sight>> EYES = Map.of(
            Spectator.PUBLIC, Set.of(Sight.RESULT_TO_PUBLIC),
            Spectator.PROPOSER,
                    Set.of(
                            Sight.RECOMMENDATION_TO_PROPOSER,
                            Sight.DECISION_TO_PROPOSER,
                            Sight.FEEDBACK_TO_PROPOSER,
                            Sight.RESULT_TO_PUBLIC),
            Spectator.DEPARTMENT, Set.of(Sight.DRAFT_TO_CITY, Sight.RESULT_TO_PUBLIC),
            Spectator.COMMITTEE,
                    Set.of(Sight.PROPOSAL_TO_COMMITTEE, Sight.OTHERS_SCORES_TO_COMMITTEE, Sight.RESULT_TO_PUBLIC));

    private final Calls calls;
    private final CallTemplates templates;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    @Inject
    DraftingCalls(Calls calls, CallTemplates templates, Journal journal, Ids ids, Clock clock) {
        this.calls = calls;
        this.templates = templates;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    TemplateList templates() {
        return new TemplateList(
                templates.templates().stream().map(CallTemplates.Template::view).toList());
    }

    @WithTransaction
    Uni<CallView> begin(NewCall wanted, Actor actor) {
        CallTemplates.Template template = templates.require(wanted.template());
        CallRules rules = template.rulesFor(new FiscalYear(wanted.fiscalYear()));
        Call call = new Call(ids.next(), wanted.fiscalYear(), wanted.round(), template.title(), rules, now());
        return calls.has(wanted.fiscalYear(), wanted.round())
                .invoke(taken -> {
                    if (taken) {
                        throw CallProblem.CALL_EXISTS.problem();
                    }
                })
                .chain(() -> calls.persist(call))
                .call(() -> journal.append(actor, new JournalEntry("CallBegun", call.id())))
                .map(this::view);
    }

    @WithTransaction
    Uni<CallView> write(UUID id, String ifMatch, CallDraft draft) {
        return calls.requireToChange(id)
                .invoke(call -> IfMatch.require(ifMatch, call.revision()))
                .invoke(call -> call.write(draft.title(), draft.rules()))
                .map(this::view);
    }

    @WithSession
    Uni<CallView> read(UUID id) {
        return calls.require(id).map(this::view);
    }

    @WithSession
    Uni<CallList> all() {
        return calls.everyOne()
                .map(list -> new CallList(list.stream().map(this::view).toList()));
    }

    @WithSession
    Uni<Preview> preview(UUID id, Spectator as) {
        return calls.require(id).map(call -> new Preview(as, seenBy(as, call.rules())));
    }

    private static List<Seen> seenBy(Spectator as, CallRules rules) {
        return Arrays.stream(Phase.values())
                .map(phase -> new Seen(
                        phase,
                        Arrays.stream(Sight.values())
                                .filter(sight -> EYES.get(as).contains(sight) && rules.shows(sight, phase))
                                .toList()))
                .toList();
    }

    private CallView view(Call call) {
        return CallView.of(call, now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
