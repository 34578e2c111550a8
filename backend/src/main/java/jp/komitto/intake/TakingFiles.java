package jp.komitto.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.komitto.intake.IntakeViews.ImportAnswer;
import jp.komitto.intake.IntakeViews.ProblemView;
import jp.komitto.shared.security.Actor;

/** Files of groups that staff hand in on the web: the same reading as from the command line. */
@ApplicationScoped
class TakingFiles {

    private static final int MOST_TOLD = 200;

    private final ImportingGroups importing;
    private final Clock clock;

    @Inject
    TakingFiles(ImportingGroups importing, Clock clock) {
        this.importing = importing;
        this.clock = clock;
    }

    Uni<ImportAnswer> take(String name, Path file, boolean rehearse, Actor actor) {
        List<ProblemView> problems = new CopyOnWriteArrayList<>();
        List<ProblemView> notices = new CopyOnWriteArrayList<>();
        RowListener listener = row -> {
            tell(row, row.problems(), problems);
            tell(row, row.notices(), notices);
        };
        return importing
                .take(
                        new Upload(name, file),
                        ImportOptions.ofFile(name, rehearse, LocalDate.now(clock), actor.inJournal()),
                        listener)
                .onFailure(CsvParseException.class)
                .transform(e -> FileUnusable.brokenAt(0, e.getMessage()))
                .onFailure(FileUnusable.class)
                .transform(unusable -> IntakeProblem.IMPORT_FILE_UNUSABLE.saying(unusable.getMessage()))
                .map(report -> new ImportAnswer(rehearse, report, List.copyOf(problems), List.copyOf(notices)));
    }

    private static void tell(ReadRow row, List<RowProblem> remarks, List<ProblemView> told) {
        remarks.stream()
                .limit(Math.max(0, MOST_TOLD - told.size()))
                .forEach(remark -> told.add(ProblemView.of(row.line(), remark)));
    }

    /** A file under the name its owner gave it. */
    private record Upload(String name, Path file) implements CsvSource {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
