package jp.komitto.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.komitto.launch.Command;

/** {@code import [--dry-run] FILE}: 0 when every row was taken in, 1 when rows are held, 2 when the file is unusable. */
@ApplicationScoped
class ImportCommand implements Command {

    private static final int DONE = 0;
    private static final int ROWS_HELD = 1;
    private static final int FILE_UNUSABLE = 2;
    private static final String DRY_RUN = "--dry-run";

    private final ImportingGroups importing;
    private final Clock clock;

    @Inject
    ImportCommand(ImportingGroups importing, Clock clock) {
        this.importing = importing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Uni<Integer> run(List<String> arguments) {
        List<String> files =
                arguments.stream().filter(word -> !word.equals(DRY_RUN)).toList();
        PrintStream out = System.out;
        if (files.size() != 1) {
            out.println("使い方: import [--dry-run] ファイル.csv");
            return Uni.createFrom().item(FILE_UNUSABLE);
        }
        return take(Path.of(files.getFirst()), arguments.contains(DRY_RUN), out)
                .onFailure(FileUnusable.class)
                .recoverWithItem(unusable -> {
                    out.println(unusable.getMessage());
                    return FILE_UNUSABLE;
                });
    }

    private Uni<Integer> take(Path file, boolean rehearse, PrintStream out) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Uni.createFrom().failure(FileUnusable.unreadable(file.toString()));
        }
        ImportOptions options =
                ImportOptions.ofFile(file.getFileName().toString(), rehearse, LocalDate.now(clock), "import");
        return importing
                .take(CsvSource.of(file), options, row -> tell(row, out))
                .onFailure(IOException.class)
                .transform(e -> FileUnusable.unreadable(file.toString()))
                .onFailure(CsvParseException.class)
                .transform(e -> FileUnusable.brokenAt(0, e.getMessage()))
                .invoke(report -> {
                    if (rehearse) {
                        out.println("試しに読みました。何も保存していません。");
                    }
                    out.println(report.line());
                })
                .map(report -> report.held() == 0 ? DONE : ROWS_HELD);
    }

    private static void tell(ReadRow row, PrintStream out) {
        row.problems().forEach(problem -> out.println(problem.line(row.line())));
        String fate = row.publishable() ? "この値を除いて取り込みます。正しい番号で取り込み直すと、同じ団体に加わります。" : "";
        row.notices().forEach(notice -> out.println(notice.line(row.line()) + fate));
    }
}
