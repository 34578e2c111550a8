package jp.komitto.launch;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.flywaydb.core.Flyway;

/** {@code migrate}: brings the database to this version's form, once, before the instances that need it start. */
@ApplicationScoped
class Migrating implements Command {

    private static final int DONE = 0;

    private final Flyway flyway;

    @Inject
    Migrating(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public Uni<Integer> run(List<String> arguments) {
        return Uni.createFrom().item(() -> {
            // Where the start has migrated already there is nothing left to do.
            flyway.migrate();
            System.out.printf(
                    "データベースは最新の形です（%s）。 The database has the form of this version.%n",
                    flyway.info().current().getVersion());
            return DONE;
        });
    }
}
