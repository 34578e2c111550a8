package jp.komitto.undertakings;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.komitto.calls.CallRules;
import jp.komitto.calls.Calls;
import jp.komitto.files.FileView;
import jp.komitto.files.KeepingFiles;
import jp.komitto.proposals.ProposalFacts;
import jp.komitto.proposals.ProposalStatus;
import jp.komitto.proposals.ProposalStep;
import jp.komitto.proposals.TakingSteps;
import jp.komitto.reviews.Reviewed;
import jp.komitto.reviews.Reviewed.OpinionText;
import jp.komitto.shared.journal.Journal;
import jp.komitto.shared.journal.JournalEntry;
import jp.komitto.shared.problem.FieldProblem;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.web.IfMatch;
import jp.komitto.undertakings.Standing.Before;
import jp.komitto.undertakings.UndertakingViews.Report;
import jp.komitto.undertakings.UndertakingViews.ReportKind;
import jp.komitto.undertakings.UndertakingViews.ReportWritten;
import jp.komitto.undertakings.UndertakingViews.View;

/** 報告: on the way and at the end, with accounts line by line and an answer to every opinion of the committee. */
@ApplicationScoped
class Reporting {

    private static final String RECEIPT = "RECEIPT";

    private final Standing standing;
    private final Undertakings undertakings;
    private final Rows rows;
    private final Reviewed reviewed;
    private final Calls calls;
    private final KeepingFiles files;
    private final TakingSteps steps;
    private final Journal journal;

    @Inject
    Reporting(
            Standing standing,
            Undertakings undertakings,
            Rows rows,
            Reviewed reviewed,
            Calls calls,
            KeepingFiles files,
            TakingSteps steps,
            Journal journal) {
        this.standing = standing;
        this.undertakings = undertakings;
        this.rows = rows;
        this.reviewed = reviewed;
        this.calls = calls;
        this.files = files;
        this.steps = steps;
        this.journal = journal;
    }

    @WithTransaction
    Uni<View> write(UUID id, ReportKind kind, String ifMatch, ReportWritten said, Actor actor) {
        return standing.group(id, actor, ProposalStatus.IN_PROGRESS)
                .call(before -> report(id, kind).invoke(known -> {
                    IfMatch.require(ifMatch, known == null ? 0 : known.revision());
                    requireDraft(known);
                }))
                .call(before -> rows.report(id, kind, said, null))
                .chain(() -> undertakings.view(id, actor));
    }

    @WithTransaction
    Uni<View> handIn(UUID id, ReportKind kind, Actor actor) {
        return standing.manager(id, actor, ProposalStatus.IN_PROGRESS, ProposalStatus.REPORTED)
                .call(before -> report(id, kind)
                        .chain(known -> known != null && known.handedInAt() != null
                                ? Uni.createFrom().voidItem()
                                : handIn(before, kind, known, actor)))
                .chain(() -> undertakings.view(id, actor));
    }

    private Uni<Void> handIn(Before before, ReportKind kind, Report known, Actor actor) {
        Standing.requireStatus(before, ProposalStatus.IN_PROGRESS);
        ReportWritten said =
                known == null ? new ReportWritten(null, null, null, null, List.of(), null, Map.of()) : known.content();
        UUID id = before.id();
        return missing(before.facts(), kind, said)
                .invoke(missing -> {
                    if (!missing.isEmpty()) {
                        throw UndertakingProblem.UNDERTAKING_REPORT_INCOMPLETE.at(missing);
                    }
                })
                .chain(() -> rows.report(id, kind, said, rows.now()))
                .chain(() -> kind == ReportKind.FINAL
                        ? steps.take(id, ProposalStep.REPORT, actor, null, Map.of())
                                .replaceWithVoid()
                        : journal.append(actor, new JournalEntry("ProjectInterimReported", id)));
    }

    private Uni<List<FieldProblem>> missing(ProposalFacts facts, ReportKind kind, ReportWritten said) {
        List<FieldProblem> missing = new ArrayList<>();
        need(missing, said.done() == null || said.done().isBlank(), "/done", "行ったことを書いてください。");
        if (kind == ReportKind.INTERIM) {
            return Uni.createFrom().item(missing);
        }
        need(missing, said.effect() == null || said.effect().isBlank(), "/effect", "成果を書いてください。");
        need(missing, said.participants() == null, "/participants", "参加した人数を入れてください。");
        need(missing, said.accounts().isEmpty(), "/accounts", "決算を1行以上入れてください。");
        return calls.published(facts.callId())
                .invoke(call -> accounts(missing, said, call.rules()))
                .chain(() -> rows.planned(facts.id()))
                .invoke(planned -> missing.addAll(Accounts.against(planned.costs(), said.accounts())))
                .chain(() -> reviewed.recommendation(facts.id()))
                .map(recommended -> answers(missing, said, recommended.opinions()));
    }

    private static void accounts(List<FieldProblem> missing, ReportWritten said, CallRules rules) {
        for (int n = 0; n < said.accounts().size(); n++) {
            need(
                    missing,
                    rules.category(said.accounts().get(n).category()).isEmpty(),
                    "/accounts/" + n + "/category",
                    "この募集にある費目から選んでください。");
        }
    }

    private static List<FieldProblem> answers(
            List<FieldProblem> missing, ReportWritten said, List<OpinionText> opinions) {
        opinions.forEach(opinion -> need(
                missing,
                said.answers().getOrDefault(opinion.id().toString(), "").isBlank(),
                "/answers/" + opinion.id(),
                "附帯意見への対応を書いてください。"));
        return missing;
    }

    private static void need(List<FieldProblem> missing, boolean isMissing, String pointer, String sentence) {
        if (isMissing) {
            missing.add(new FieldProblem(pointer, sentence, "Missing"));
        }
    }

    @WithTransaction
    Uni<FileView> addReceipt(UUID id, KeepingFiles.Accepted file, Actor actor) {
        return drafting(id, actor).chain(() -> files.keep(Undertakings.receipts(id), RECEIPT, null, file, actor));
    }

    @WithTransaction
    Uni<Void> removeReceipt(UUID id, UUID file, Actor actor) {
        return drafting(id, actor).chain(() -> files.remove(Undertakings.receipts(id), file));
    }

    private Uni<Before> drafting(UUID id, Actor actor) {
        return standing.group(id, actor, ProposalStatus.IN_PROGRESS).call(before -> rows.of(before.facts()));
    }

    /** Null: nothing written yet. */
    private Uni<Report> report(UUID id, ReportKind kind) {
        return rows.reports(id).map(all -> all.stream()
                .filter(report -> report.kind() == kind)
                .findFirst()
                .orElse(null));
    }

    private static void requireDraft(Report known) {
        if (known != null && known.handedInAt() != null) {
            throw UndertakingProblem.UNDERTAKING_REPORT_HANDED_IN.problem();
        }
    }
}
