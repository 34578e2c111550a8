package jp.komitto.intake;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.komitto.directory.Groups;
import jp.komitto.directory.WritingGroups;
import jp.komitto.launch.RunMode;
import jp.komitto.projects.ArchivingProjects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** A new directory is not empty: the city's real projects with their groups, and samples where they are wanted. Once only. */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);
    private static final String ACTOR = "first start";

    private final ImportingGroups importing;
    private final ImportRuns runs;
    private final WritingGroups writing;
    private final Groups groups;
    private final ArchivingProjects archiving;
    private final Clock clock;

    @Inject
    FirstStart(
            ImportingGroups importing,
            ImportRuns runs,
            WritingGroups writing,
            Groups groups,
            ArchivingProjects archiving,
            Clock clock) {
        this.importing = importing;
        this.runs = runs;
        this.writing = writing;
        this.groups = groups;
        this.archiving = archiving;
        this.clock = clock;
    }

    void onStart(
            @Observes StartupEvent start,
            RunMode mode,
            @ConfigProperty(name = "komitto.samples", defaultValue = "false") boolean samples)
            throws Throwable {
        if (mode == RunMode.SERVE) {
            VertxContextSupport.subscribeAndAwait(() -> prepare(samples));
        }
    }

    Uni<Void> prepare(boolean samples) {
        return writing.refreshSearchRows()
                .chain(() -> once(CsvSource.bundled(PublicRecord.GROUPS), "水戸市の公表資料", false))
                .call(taken -> taken ? archive() : Uni.createFrom().voidItem())
                .chain(() -> samples
                        ? once(new SampleGroups(LocalDate.now(clock)), "サンプル（架空の団体）", true)
                        : Uni.createFrom().item(false))
                .replaceWithVoid();
    }

    private Uni<Boolean> once(CsvSource source, String title, boolean samples) {
        ImportOptions options = new ImportOptions(false, title, samples, ACTOR);
        return runs.finished(source.name())
                .chain(finished -> finished
                        ? Uni.createFrom().item(false)
                        : importing
                                .take(
                                        source,
                                        options,
                                        row -> LOG.errorf(
                                                "bundled data: %s line %d: %s",
                                                source.name(), row.line(), row.remarks()))
                                .replaceWith(true));
    }

    private Uni<Void> archive() {
        PublicRecord record = PublicRecord.read();
        return groups.idsByName(record.groupNames()).chain(ids -> archiving.archive(record.projects(ids)));
    }
}
