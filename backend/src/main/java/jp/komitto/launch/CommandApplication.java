package jp.komitto.launch;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the command named by the first word, and ends with its result. */
@Singleton
@Unremovable
class CommandApplication implements QuarkusApplication {

    private final List<Command> commands;

    @Inject
    CommandApplication(@All List<Command> commands) {
        this.commands = commands;
    }

    @Override
    public int run(String... words) {
        var all = List.of(words);
        var command = named(all.getFirst());
        try {
            return VertxContextSupport.subscribeAndAwait(() -> command.run(all.subList(1, all.size())));
        } catch (Throwable failure) {
            return Failures.explainBroken(command.name(), failure);
        }
    }

    private Command named(String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.COMMAND_UNKNOWN.with(
                        name, commands.stream().map(Command::name).sorted().collect(Collectors.joining(", "))));
    }
}
