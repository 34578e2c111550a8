package jp.komitto.shared.journal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.komitto.launch.Command;
import jp.komitto.shared.database.Database;

/** {@code journal verify}: recomputes the chain of hashes; 0 when every link fits, 1 when somebody has been at the journal. */
@ApplicationScoped
public class JournalChain implements Command {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_UNDERSTOOD = 2;

    /** Reading the whole journal takes longer than answering a person may. */
    private static final String VERIFY = "select count(*) as entries, journal_broken_at() as broken_at from journal";

    private final Database database;

    @Inject
    JournalChain(Database database) {
        this.database = database;
    }

    /** What a look at the whole chain found. */
    public record Verification(long entries, Optional<Long> brokenAt) {}

    public Uni<Verification> verify() {
        return database.inBackground(transaction -> transaction.query(VERIFY).execute())
                .map(rows -> rows.iterator().next())
                .map(row -> new Verification(row.getLong("entries"), Optional.ofNullable(row.getLong("broken_at"))));
    }

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public Uni<Integer> run(List<String> arguments) {
        if (!arguments.equals(List.of("verify"))) {
            System.out.println("使い方: journal verify");
            return Uni.createFrom().item(NOT_UNDERSTOOD);
        }
        return verify().map(found -> {
            System.out.println(found.brokenAt()
                    .map(seq -> "記録のつながりが %d 番で切れています。だれかが記録を変えたおそれがあります。".formatted(seq))
                    .orElse("記録 %d 件のつながりは正しく保たれています。".formatted(found.entries())));
            return found.brokenAt().isPresent() ? BROKEN : WHOLE;
        });
    }
}
