package jp.komitto.launch;

import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * Something a clerk runs from the command line, such as an import. Every bean of this type can be called by its name:
 * {@code komitto <name> <arguments>}. It runs in the same application as the server, only without a listening port.
 */
public interface Command {

    /** The first word on the command line, unique among all commands. */
    String name();

    /**
     * Does the work and writes what people should read to standard output.
     *
     * @param arguments the words after the name
     * @return the exit status of the process; {@value KomittoMain#NOT_STARTED} is kept for a process that could not start and
     *     {@value KomittoMain#BROKEN} for a command that failed in a way nobody foresaw
     */
    Uni<Integer> run(List<String> arguments);
}
