package jp.komitto.offices;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** One way to show, besides a password, that it is you. One bean for each. */
public interface SecondFactor {

    /** Its name, unique among them. */
    String kind();

    /** Inside the use case at hand. */
    Uni<Boolean> isSetUp(UUID account);
}
