package jp.komitto.matching;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Where nobody keeps blocks, nobody is barred. */
@DefaultBean
@ApplicationScoped
class NobodyBarred implements BarredPairs {

    @Override
    public Uni<Barred> with(Profile listing) {
        return Uni.createFrom().item(Barred.NOBODY);
    }
}
