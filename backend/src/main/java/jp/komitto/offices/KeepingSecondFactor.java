package jp.komitto.offices;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever works for the city always has a second factor (A11). Inside the use case at hand. */
@ApplicationScoped
public class KeepingSecondFactor {

    private final HeldOffices offices;
    private final Instance<SecondFactor> factors;

    @Inject
    KeepingSecondFactor(HeldOffices offices, @Any Instance<SecondFactor> factors) {
        this.offices = offices;
        this.factors = factors;
    }

    /** The kinds somebody has set up. */
    public Uni<Set<String>> kindsOf(UUID account) {
        Uni<Set<String>> kinds = Uni.createFrom().item(Set.of());
        for (SecondFactor factor : factors) {
            kinds = kinds.chain(
                    known -> factor.isSetUp(account).map(there -> there ? with(known, factor.kind()) : known));
        }
        return kinds;
    }

    private static Set<String> with(Set<String> kinds, String another) {
        return Stream.concat(kinds.stream(), Stream.of(another)).collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses when somebody holds an office that needs a second factor and this one is the only one. */
    public Uni<Void> requireAnotherThan(String kind, UUID account) {
        return isNeededBy(account)
                .chain(needed -> needed ? kindsOf(account) : Uni.createFrom().item(Set.<String>of()))
                .invoke(kinds -> {
                    if (kinds.equals(Set.of(kind))) {
                        throw OfficeProblem.SECOND_FACTOR_MUST_STAY.problem();
                    }
                })
                .replaceWithVoid();
    }

    public Uni<Boolean> isNeededBy(UUID account) {
        return offices.of(account)
                .map(held -> held.stream().anyMatch(office -> office.role().isStaff()));
    }
}
