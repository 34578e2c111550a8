package jp.komitto.privacy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.komitto.privacy.PrivacyViews.Keeping;
import jp.komitto.privacy.PrivacyViews.KeptFor;
import jp.komitto.privacy.PrivacyViews.RuleView;
import jp.komitto.shared.database.Database;
import jp.komitto.shared.web.Language;

/** The rules and what became of them. */
@ApplicationScoped
class ShowingRetention {

    private static final String RUNS = "select rule, ran_at, removed, in_all from retention_run";

    private final RetentionRules rules;
    private final Database database;

    @Inject
    ShowingRetention(RetentionRules rules, Database database) {
        this.rules = rules;
        this.database = database;
    }

    Uni<PrivacyViews.RetentionRules> all(Language language) {
        return database.query(RUNS).map(rows -> {
            Map<String, Row> runs = new HashMap<>();
            rows.forEach(row -> runs.put(row.getString("rule"), row));
            return new PrivacyViews.RetentionRules(rules.all().stream()
                    .map(rule -> view(rule, Optional.ofNullable(runs.get(rule.rule())), language))
                    .toList());
        });
    }

    /** The same without what became of them. */
    Keeping toEverybody(Language language) {
        return new Keeping(
                rules.all().stream().map(rule -> KeptFor.of(rule, language)).toList());
    }

    private static RuleView view(RetentionRule rule, Optional<Row> run, Language language) {
        return new RuleView(
                rule.rule(),
                rule.what().in(language),
                rule.keep(),
                rule.why().in(language),
                rule.clause(),
                run.map(row -> row.getOffsetDateTime("ran_at")).orElse(null),
                run.map(row -> row.getInteger("removed")).orElse(null),
                run.map(row -> row.getLong("in_all")).orElse(0L));
    }
}
