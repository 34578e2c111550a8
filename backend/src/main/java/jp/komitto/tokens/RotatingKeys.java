package jp.komitto.tokens;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.komitto.launch.Command;

/** {@code keys rotate}: the next key signs from now on. Keys change by themselves every thirty days; this is for those who cannot wait. */
@ApplicationScoped
class RotatingKeys implements Command {

    private static final int DONE = 0;
    private static final int NOT_UNDERSTOOD = 2;

    private final KeyRing keys;

    @Inject
    RotatingKeys(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public Uni<Integer> run(List<String> arguments) {
        if (!arguments.equals(List.of("rotate"))) {
            System.out.println("使い方: keys rotate");
            return Uni.createFrom().item(NOT_UNDERSTOOD);
        }
        return keys.rotate().map(key -> {
            System.out.printf("署名鍵を %s に替えました。ログイン中の人はそのまま使えます。%n", key.kid());
            return DONE;
        });
    }
}
