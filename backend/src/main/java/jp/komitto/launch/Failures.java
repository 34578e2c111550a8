package jp.komitto.launch;

import io.quarkus.runtime.QuarkusBindException;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/** What to say when the application itself fails to start or a command breaks. */
final class Failures {

    private Failures() {}

    /** One sentence where the cause is known, else everything for whoever has to find out; gives the exit status. */
    static int explain(Throwable failure) {
        var known = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(Failures::sentence)
                .findFirst();
        known.ifPresentOrElse(
                refused -> System.err.println(refused.getMessage()),
                () -> Logger.getLogger(KomittoMain.class).error("The application failed", failure));
        return KomittoMain.NOT_STARTED;
    }

    private static String firstLine(FlywayException mismatch) {
        return mismatch.getMessage().lines().skip(1).findFirst().orElse(mismatch.getMessage());
    }

    private static Stream<Refusal.Refused> sentence(Throwable cause) {
        return switch (cause) {
            case Refusal.Refused refused -> Stream.of(refused);
            case QuarkusBindException taken -> Stream.of(new HttpDoor(taken.getHost(), taken.getPort()).taken());
            case FlywayException mismatch -> Stream.of(Refusal.SCHEMA_NOT_OURS.with(firstLine(mismatch)));
            default -> Stream.empty();
        };
    }
}
