package jp.komitto.privacy;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.time.DueToday;
import org.jboss.logging.Logger;

/** Looks every hour; each rule has its turn once a day. One that fails does not hold up the others. */
@ApplicationScoped
class RetentionCalendar implements DueToday {

    private static final Logger LOG = Logger.getLogger(RetentionCalendar.class);

    private final RetentionRules rules;
    private final ApplyingRetention applying;

    @Inject
    RetentionCalendar(RetentionRules rules, ApplyingRetention applying) {
        this.rules = rules;
        this.applying = applying;
    }

    @Override
    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> look() {
        return Multi.createFrom()
                .items(rules.ending())
                .onItem()
                .transformToUniAndConcatenate(this::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> apply(RetentionRule rule) {
        return applying.apply(rule)
                .onFailure()
                .invoke(failure -> LOG.errorf(
                        "The rule %s was not applied: %s",
                        rule.rule(), failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull();
    }
}
