package jp.komitto.undertakings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.reviews.Reviewed;
import jp.komitto.shared.security.Actor;
import jp.komitto.undertakings.Rows.Planned;
import jp.komitto.undertakings.UndertakingViews.AccountLine;
import jp.komitto.undertakings.UndertakingViews.Aspect;
import jp.komitto.undertakings.UndertakingViews.Evaluating;
import jp.komitto.undertakings.UndertakingViews.Milestone;
import jp.komitto.undertakings.UndertakingViews.Milestones;
import jp.komitto.undertakings.UndertakingViews.ReportKind;
import jp.komitto.undertakings.UndertakingViews.ReportWritten;
import jp.komitto.undertakings.UndertakingViews.Side;
import jp.komitto.undertakings.UndertakingViews.Terms;

/** Fictitious undertakings, as far as somebody wants them; inside the use case at hand. */
@ApplicationScoped
public class SampleUndertakings {

    private static final int GOOD = 4;

    private final Rows rows;
    private final Evaluations evaluations;
    private final Reviewed reviewed;
    private final TakingSteps steps;
    private final Clock clock;

    @Inject
    SampleUndertakings(Rows rows, Evaluations evaluations, Reviewed reviewed, TakingSteps steps, Clock clock) {
        this.rows = rows;
        this.evaluations = evaluations;
        this.reviewed = reviewed;
        this.steps = steps;
        this.clock = clock;
    }

    public Uni<Void> begin(UUID id, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Milestones milestones = new Milestones(List.of(
                new Milestone("打ち合わせと広報", today.minusMonths(4), today.minusMonths(4)),
                new Milestone("第1回", today.minusMonths(2), today.minusMonths(2)),
                new Milestone("第2回", today.plusMonths(1), null)));
        return steps.lock(id)
                .chain(facts -> rows.of(facts).chain(row -> rows.sign(id, true, actor.id())
                        .chain(() -> rows.sign(id, false, actor.id()))
                        .chain(() -> rows.agree(id, rows.terms(row)))))
                .chain(() -> rows.plan(id, milestones))
                .chain(() -> steps.take(id, ProposalStep.AGREE, actor, null, Map.of("version", 1)))
                .chain(() -> steps.take(id, ProposalStep.START, actor, null, Map.of()))
                .replaceWithVoid();
    }

    public Uni<Void> askChange(UUID id, Actor actor) {
        return steps.lock(id)
                .chain(rows::of)
                .map(rows::terms)
                .map(terms -> new Terms(
                        terms.groupRole(),
                        terms.cityRole(),
                        "会場を公民館から小学校に変える。",
                        terms.amount(),
                        terms.startsOn(),
                        terms.endsOn()))
                .chain(terms -> rows.ask(id, terms, "（サンプル）会場の工事のため。", false))
                .chain(() -> steps.take(id, ProposalStep.ASK_CHANGE, actor, "（サンプル）会場の工事のため。", Map.of()))
                .replaceWithVoid();
    }

    public Uni<Void> report(UUID id, Actor actor) {
        return steps.lock(id)
                .chain(() -> rows.planned(id))
                .chain(planned -> reviewed.recommendation(id).chain(recommended -> {
                    Map<String, String> answers = new HashMap<>();
                    recommended
                            .opinions()
                            .forEach(opinion -> answers.put(opinion.id().toString(), "（サンプル）始める前に計画を示しました。"));
                    return rows.report(id, ReportKind.FINAL, written(planned, answers), rows.now());
                }))
                .chain(() -> steps.take(id, ProposalStep.REPORT, actor, null, Map.of()))
                .replaceWithVoid();
    }

    private static ReportWritten written(Planned planned, Map<String, String> answers) {
        return new ReportWritten(
                "（サンプル）計画のとおり、月に1回の集まりを続けた。",
                "（サンプル）初めての人が多く加わり、まちの中に顔見知りが増えた。",
                "（サンプル）次の年は会費と寄付で続ける。",
                184,
                planned.costs().stream()
                        .map(line ->
                                new AccountLine(line.category(), line.description(), line.planned(), line.planned()))
                        .toList(),
                planned.income().other(),
                answers);
    }

    /** Both sides; the committee's turn is left to whoever tries it, unless it is to be completed. */
    public Uni<Void> evaluate(UUID id, Actor actor) {
        Map<Aspect, Integer> marks = new HashMap<>();
        for (Aspect aspect : Aspect.values()) {
            marks.put(aspect, GOOD);
        }
        Evaluating said = new Evaluating(marks, "（サンプル）話し合いながら進められた。");
        return evaluations
                .give(id, Side.GROUP, said, actor.id())
                .chain(() -> evaluations.give(id, Side.DEPARTMENT, said, actor.id()));
    }

    public Uni<Void> complete(UUID id, Actor actor) {
        return steps.take(id, ProposalStep.EVALUATE, actor, null, Map.of())
                .chain(() -> rows.settle(id, 0, actor.id()))
                .chain(() -> steps.take(id, ProposalStep.COMPLETE, actor, null, Map.of("refund", 0)))
                .replaceWithVoid();
    }
}
