package jp.komitto.proposals;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.komitto.files.FileView;
import jp.komitto.shared.database.SessionTransaction;
import jp.komitto.shared.security.Actor;
import jp.komitto.shared.security.Sha256;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was handed in, frozen with a hash over all of it. */
@ApplicationScoped
public class ProposalVersions {

    private static final String FREEZE = """
            insert into proposal_version (proposal_id, number, content, documents, hash, submitted_by, submitted_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            """;
    private static final String ALL = """
            select number, content, documents, hash, submitted_at from proposal_version where proposal_id = $1
             order by number
            """;

    /** One version. */
    @Schema(name = "ProposalVersion", description = "What was handed in, as it was handed in.")
    public record Version(
            @Schema(examples = "1") int number,

            @Schema(description = "Slot, department, declaration and answers by their names.")
            Map<String, Object> content,

            Budget budget,

            @Schema(description = "The documents, each by its kind, name and hash.")
            List<Map<String, Object>> documents,

            @Schema(description = "SHA-256 over all of it, hexadecimal.")
            String hash,

            OffsetDateTime submittedAt) {

        Map<String, Object> forComparison() {
            Map<String, Object> all = new TreeMap<>(content);
            all.put(ProposalChanges.BUDGET, budget);
            all.put(ProposalChanges.DOCUMENTS, documents);
            return all;
        }
    }

    ProposalVersions() {}

    /** Answers the hash. */
    Uni<String> freeze(Proposal proposal, List<FileView> documents, Actor actor) {
        JsonObject content = content(proposal);
        JsonObject papers = new JsonObject().put("items", papers(documents));
        String hash = Sha256.hex(content.encode() + "\n" + papers.encode());
        Tuple tuple = Tuple.tuple()
                .addUUID(proposal.id())
                .addInteger(proposal.versions())
                .addJsonObject(content)
                .addJsonObject(papers)
                .addString(hash)
                .addUUID(actor.id())
                .addOffsetDateTime(proposal.submittedAt());
        return SessionTransaction.current()
                .chain(transaction -> transaction.run(FREEZE, tuple))
                .replaceWith(hash);
    }

    Uni<List<Version>> of(UUID proposal) {
        return SessionTransaction.current()
                .chain(transaction -> transaction.rows(ALL, Tuple.of(proposal)))
                .map(rows -> rows.stream().map(ProposalVersions::version).toList());
    }

    private static JsonObject content(Proposal proposal) {
        return new JsonObject()
                .put(ProposalChanges.SLOT, proposal.slot())
                .put(ProposalChanges.DEPARTMENT, proposal.department())
                .put(ProposalChanges.DECLARATION, proposal.declaredVersion())
                .put("answers", new JsonObject(new TreeMap<>(proposal.answers())))
                .put(ProposalChanges.BUDGET, JsonObject.mapFrom(proposal.budget()));
    }

    private static JsonArray papers(List<FileView> documents) {
        JsonArray papers = new JsonArray();
        documents.forEach(paper -> papers.add(new JsonObject()
                .put("id", paper.id().toString())
                .put("kind", paper.label())
                .put("name", paper.name())
                .put("sha256", paper.sha256())));
        return papers;
    }

    private static Version version(Object[] columns) {
        JsonObject content = (JsonObject) columns[1];
        Map<String, Object> said =
                new TreeMap<>(content.getJsonObject("answers").getMap());
        said.put(ProposalChanges.SLOT, content.getString(ProposalChanges.SLOT));
        said.put(ProposalChanges.DEPARTMENT, content.getString(ProposalChanges.DEPARTMENT));
        said.put(ProposalChanges.DECLARATION, content.getInteger(ProposalChanges.DECLARATION));
        List<Map<String, Object>> papers = ((JsonObject) columns[2])
                .getJsonArray("items").stream()
                        .map(JsonObject.class::cast)
                        .map(JsonObject::getMap)
                        .toList();
        return new Version(
                (Integer) columns[0],
                said,
                content.getJsonObject(ProposalChanges.BUDGET).mapTo(Budget.class),
                papers,
                (String) columns[3],
                (OffsetDateTime) columns[4]);
    }
}
