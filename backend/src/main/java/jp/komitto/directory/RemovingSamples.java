package jp.komitto.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.komitto.launch.Command;

/** {@code samples remove}: takes the fictitious groups out again. */
@ApplicationScoped
class RemovingSamples implements Command {

    private static final int DONE = 0;
    private static final int NOT_UNDERSTOOD = 2;

    private final WritingGroups groups;

    @Inject
    RemovingSamples(WritingGroups groups) {
        this.groups = groups;
    }

    @Override
    public String name() {
        return "samples";
    }

    @Override
    public Uni<Integer> run(List<String> arguments) {
        if (!arguments.equals(List.of("remove"))) {
            System.out.println("使い方: samples remove");
            return Uni.createFrom().item(NOT_UNDERSTOOD);
        }
        return groups.removeSamples("samples remove")
                .invoke(count -> System.out.println("サンプルの団体を%d件取り除きました。".formatted(count)))
                .replaceWith(DONE);
    }
}
