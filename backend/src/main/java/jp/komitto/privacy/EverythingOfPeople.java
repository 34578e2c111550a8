package jp.komitto.privacy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.problem.Problem;

/** What all contexts keep of a person, one after the other, for they share one session. */
@ApplicationScoped
class EverythingOfPeople {

    private final List<PersonalData> all;

    @Inject
    EverythingOfPeople(Instance<PersonalData> contexts) {
        this.all = contexts.stream()
                .sorted(Comparator.comparing(PersonalData::turn).thenComparing(PersonalData::section))
                .toList();
    }

    Uni<Map<String, Object>> of(UUID account) {
        Map<String, Object> sections = new LinkedHashMap<>();
        return oneByOne(all.reversed(), data -> data.of(account)
                        .invoke(section -> sections.put(data.section(), section))
                        .replaceWithVoid())
                .replaceWith(sections);
    }

    /** Fails with the first reason why the person cannot leave now. */
    Uni<Void> requireMayLeave(UUID account) {
        return oneByOne(all, data -> data.mayLeave(account)
                .invoke((Optional<Problem> reason) -> reason.ifPresent(problem -> {
                    throw problem;
                }))
                .replaceWithVoid());
    }

    Uni<Void> forget(UUID account) {
        return oneByOne(all, data -> data.forget(account));
    }

    private static Uni<Void> oneByOne(List<PersonalData> contexts, Function<PersonalData, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(contexts)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
