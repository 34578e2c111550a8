package jp.komitto.reviews;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.calls.CallRules;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.reviews.Panels.AtItem;
import jp.komitto.reviews.ReviewViews.ItemView;
import jp.komitto.reviews.ReviewViews.Rescoring;
import jp.komitto.reviews.ReviewViews.Score;
import jp.komitto.reviews.ReviewViews.Scoring;
import jp.komitto.reviews.Scores.Own;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;

/** Each member marks alone first; after the hearing a mark may change with a reason, and both stay. */
@ApplicationScoped
class ScoringItems {

    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final Panels panels;
    private final RulesOfReview rules;
    private final Scores scores;
    private final CompletingScores completing;
    private final ShowingItems showing;
    private final TakingSteps steps;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ScoringItems(
            Panels panels,
            RulesOfReview rules,
            Scores scores,
            CompletingScores completing,
            ShowingItems showing,
            TakingSteps steps,
            Journal journal,
            Clock clock) {
        this.panels = panels;
        this.rules = rules;
        this.scores = scores;
        this.completing = completing;
        this.showing = showing;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ItemView> write(UUID proposal, String ifMatch, Scoring said, Actor actor) {
        return panels.lock(proposal, actor)
                .invoke(at -> requireStatus(at, ProposalStatus.UNDER_REVIEW))
                .call(at -> own(at).invoke(own -> {
                    IfMatch.require(ifMatch, own.revision());
                    if (own.isHandedIn()) {
                        throw ReviewProblem.REVIEW_SCORE_HANDED_IN.problem();
                    }
                }))
                .call(at -> criteria(at).invoke(criteria -> requireWithin(criteria, said)))
                .call(at -> scores.write(proposal, at.seated().member(), FIRST, said, null, null))
                .chain(() -> showing.item(proposal, actor));
    }

    /** What was handed in once is not handed in again. */
    @WithTransaction
    Uni<ItemView> handIn(UUID proposal, Actor actor) {
        return panels.lock(proposal, actor)
                .call(at -> own(at).chain(own -> own.isHandedIn()
                        ? Uni.createFrom().voidItem()
                        : criteria(at).chain(criteria -> handIn(at, own.first(), criteria, actor))))
                .chain(() -> showing.item(proposal, actor));
    }

    private Uni<Void> handIn(AtItem at, Score draft, List<CallRules.CriterionRules> criteria, Actor actor) {
        requireStatus(at, ProposalStatus.UNDER_REVIEW);
        Scoring said = draft == null ? new Scoring(Map.of(), Map.of()) : new Scoring(draft.marks(), draft.comments());
        requireWhole(criteria, said);
        UUID proposal = at.facts().id();
        return scores.write(proposal, at.seated().member(), FIRST, said, null, now())
                .chain(() -> journal.append(actor, happened("ScoreHandedIn", at)))
                .chain(() -> completing.completeIfAll(proposal, actor));
    }

    @WithTransaction
    Uni<ItemView> rescore(UUID proposal, String ifMatch, Rescoring said, Actor actor) {
        return panels.lock(proposal, actor)
                .invoke(at -> requireStatus(at, ProposalStatus.HEARD))
                .call(at -> own(at).invoke(own -> {
                    IfMatch.require(ifMatch, own.revision());
                    if (!own.isHandedIn()) {
                        throw ReviewProblem.REVIEW_NOT_NOW.problem();
                    }
                }))
                .call(at -> criteria(at).invoke(criteria -> requireWhole(criteria, said.score())))
                .call(at -> scores.write(proposal, at.seated().member(), SECOND, said.score(), said.reason(), now()))
                .call(at -> journal.append(actor, happened("ScoreChanged", at).because(said.reason())))
                .chain(() -> showing.item(proposal, actor));
    }

    /** After the deadline the chair goes on without the scores that did not come. */
    @WithTransaction
    Uni<ItemView> override(UUID proposal, String reason, Actor actor) {
        return panels.lockAsChair(proposal, actor)
                .invoke(at -> requireStatus(at, ProposalStatus.UNDER_REVIEW))
                .call(at -> rules.formed(at.facts().callId()).invoke(held -> {
                    if (!now().isAfter(held.scoreUntil())) {
                        throw ReviewProblem.REVIEW_SCORES_STILL_DUE.problem();
                    }
                }))
                .call(at -> completing.participants(proposal).chain(participants -> {
                    if (participants == 0) {
                        throw ReviewProblem.REVIEW_QUORUM_MISSING.problem();
                    }
                    return steps.take(
                            proposal,
                            ProposalStep.OVERRIDE_SCORING,
                            actor,
                            reason,
                            Map.of("participants", participants));
                }))
                .chain(() -> showing.item(proposal, actor));
    }

    private Uni<Own> own(AtItem at) {
        return scores.of(at.facts().id(), at.seated().member());
    }

    private Uni<List<CallRules.CriterionRules>> criteria(AtItem at) {
        if (!at.seated().declared()) {
            throw ReviewProblem.REVIEW_DECLARE_FIRST.problem();
        }
        return rules.formed(at.facts().callId())
                .map(held -> held.rules().slot(at.facts().slot()).criteria());
    }

    private static JournalEntry happened(String type, AtItem at) {
        return new JournalEntry(type, at.facts().id())
                .with(Map.of("member", at.seated().member().toString()));
    }

    private static void requireStatus(AtItem at, ProposalStatus status) {
        if (at.facts().status() != status) {
            throw ReviewProblem.REVIEW_NOT_NOW.problem();
        }
    }

    private static void requireWithin(List<CallRules.CriterionRules> criteria, Scoring said) {
        List<FieldProblem> problems = new ArrayList<>();
        said.marks().forEach((code, mark) -> criteria.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .ifPresentOrElse(
                        criterion -> {
                            if (mark > criterion.highest()) {
                                problems.add(
                                        problem("marks", code, "0点から%d点までで入れてください。".formatted(criterion.highest())));
                            }
                        },
                        () -> problems.add(problem("marks", code, "この項目はありません。"))));
        said.comments().keySet().stream()
                .filter(code -> criteria.stream()
                        .noneMatch(criterion -> criterion.code().equals(code)))
                .forEach(code -> problems.add(problem("comments", code, "この項目はありません。")));
        if (!problems.isEmpty()) {
            throw ReviewProblem.REVIEW_SCORE_INVALID.at(problems);
        }
    }

    private static void requireWhole(List<CallRules.CriterionRules> criteria, Scoring said) {
        requireWithin(criteria, said);
        List<FieldProblem> missing = new ArrayList<>();
        for (CallRules.CriterionRules criterion : criteria) {
            if (!said.marks().containsKey(criterion.code())) {
                missing.add(problem("marks", criterion.code(), "点数を入れてください。"));
            }
            if (said.comments().getOrDefault(criterion.code(), "").isBlank()) {
                missing.add(problem("comments", criterion.code(), "理由を書いてください。"));
            }
        }
        if (!missing.isEmpty()) {
            throw ReviewProblem.REVIEW_SCORE_INCOMPLETE.at(missing);
        }
    }

    private static FieldProblem problem(String list, String code, String sentence) {
        return new FieldProblem("/" + list + "/" + code, sentence, "Score");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
