package jp.komitto.launch;

import io.quarkus.runtime.QuarkusBindException;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;

/** What to say when the application itself fails to start or a command breaks. */
final class Failures {

    private Failures() {}

    /** One sentence where the cause is known, else everything for whoever has to find out; gives the exit status. */
    static int explain(Throwable failure) {
        if (!explained(failure)) tellEverything("The application failed.", failure);
        return KomittoMain.NOT_STARTED;
    }

    /** The same for a command that had begun: what it was for may be done in part. */
    static int explainBroken(String command, Throwable failure) {
        if (explained(failure)) return KomittoMain.NOT_STARTED;
        tellEverything("「%1$s」の途中で、思いがけない問題が起きました。%nThe command «%1$s» broke.".formatted(command), failure);
        return KomittoMain.BROKEN;
    }

    private static boolean explained(Throwable failure) {
        var known = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(Failures::sentence)
                .findFirst();
        known.ifPresent(refused -> System.err.println(refused.getMessage()));
        return known.isPresent();
    }

    /** Not through the log: it may have been closed with the application. */
    private static void tellEverything(String sentence, Throwable failure) {
        System.err.println(sentence);
        failure.printStackTrace(System.err);
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
