package jp.komitto.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The PostgreSQL that last said it works on a cluster, according to the note it leaves there.
 *
 * @param alive whether a process of that number exists and is PostgreSQL
 */
record Postmaster(long pid, int port, boolean alive) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    /** Above what any supported system gives to a process. */
    private static final String NOBODYS_PID = "99999999";

    static Optional<Postmaster> of(Path cluster) {
        try {
            var lines = Files.readAllLines(note(cluster));
            if (lines.size() <= PORT_LINE) return Optional.empty();
            var pid = Long.parseLong(lines.get(PID_LINE).strip());
            return Optional.of(
                    new Postmaster(pid, Integer.parseInt(lines.get(PORT_LINE).strip()), isPostgres(pid)));
        } catch (IOException | NumberFormatException noneOrUnfinished) {
            return Optional.empty();
        }
    }

    /**
     * After a crash of the machine the number in the note may belong to a stranger, and PostgreSQL would refuse to start
     * for fear of it. Only the number is replaced: the rest of the note still guards against live remains of the old one.
     */
    static void disownStranger(Path cluster) throws IOException {
        var lines = Files.readAllLines(note(cluster));
        if (ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip())).isEmpty()) return;
        lines.set(PID_LINE, NOBODYS_PID);
        Files.write(note(cluster), lines);
    }

    private static Path note(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().command().or(() -> process.info().commandLine()))
                .map(command -> command.map(words -> words.contains("postgres")).orElse(true))
                .orElse(false);
    }
}
