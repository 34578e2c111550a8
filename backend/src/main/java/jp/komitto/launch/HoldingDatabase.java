package jp.komitto.launch;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code database}: keeps the database of the data folder running until Ctrl-C, for tools that read or move it, and for instances
 * that share it on one machine.
 */
@ApplicationScoped
class HoldingDatabase implements Command {

    private static final int NOT_OURS = 2;

    private final boolean embedded;
    private final String url;

    @Inject
    HoldingDatabase(
            @ConfigProperty(name = KomittoMain.EMBEDDED, defaultValue = "false") boolean embedded,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url) {
        this.embedded = embedded;
        this.url = url;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Uni<Integer> run(List<String> arguments) {
        if (!embedded) {
            System.out.println("KOMITTO_DB_URL のデータベースは、ほかの人が動かしています。この命令はいりません。");
            return Uni.createFrom().item(NOT_OURS);
        }
        System.out.printf("データベースを動かしています: %s （終了は Ctrl-C）%n", url);
        System.out.printf("The database runs at %s (Ctrl-C stops it)%n", url);
        return Uni.createFrom().nothing();
    }
}
