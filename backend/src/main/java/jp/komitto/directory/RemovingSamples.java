package jp.komitto.directory;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.komitto.launch.Command;
import jp.komitto.shared.samples.SampleData;

/** {@code samples remove}: takes the fictitious groups out again, and before them whatever other contexts showed with them. */
@ApplicationScoped
class RemovingSamples implements Command {

    private static final int DONE = 0;
    private static final int NOT_UNDERSTOOD = 2;

    private static final String ACTOR = "samples remove";

    private final WritingGroups groups;
    private final List<SampleData> others;

    @Inject
    RemovingSamples(WritingGroups groups, @All List<SampleData> others) {
        this.groups = groups;
        this.others = others;
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
        return Multi.createFrom()
                .iterable(others)
                .onItem()
                .transformToUniAndConcatenate(samples -> samples.remove(ACTOR)
                        .invoke(count -> System.out.println(samples.removed().formatted(count))))
                .collect()
                .last()
                .chain(() -> groups.removeSamples(ACTOR))
                .invoke(count -> System.out.println("サンプルの団体を%d件取り除きました。".formatted(count)))
                .replaceWith(DONE);
    }
}
