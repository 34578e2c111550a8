package jp.komitto.launch;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL's programs run. They refuse to run as root, so root lends them another face: its own files seen from
 * a fresh user namespace, or, where namespaces are forbidden as in many containers, the identity of an unprivileged user.
 *
 * @param prefix the words before the command
 * @param owner the user the database's files must belong to, or {@value #WHOEVER_STARTS}
 */
record RunAs(List<String> prefix, int owner) {

    private static final int WHOEVER_STARTS = -1;
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** For the programs in this folder, on this cluster whether it exists already or not. */
    static RunAs forCluster(Path cluster, Path programs) throws IOException {
        if (new UnixSystem().getUid() != ROOT) return new RunAs(List.of(), WHOEVER_STARTS);

        var namespace = new RunAs(List.of("unshare", "--user"), WHOEVER_STARTS);
        if (Files.exists(cluster)) {
            var owner = (int) Files.getAttribute(cluster, "unix:uid");
            var chosen = owner == ROOT ? namespace : unprivileged(owner);
            if (chosen.canRun(programs)) return chosen;
        } else {
            if (namespace.canRun(programs)) return namespace;
            if (unprivileged(NOBODY).canRun(programs)) return unprivileged(NOBODY);
        }
        throw Refusal.ROOT_WITHOUT_HELP.with();
    }

    /** Runs one of PostgreSQL's programs to its end; everything it says goes to the file. */
    int run(Path output, List<String> command) throws IOException {
        var words = new ArrayList<>(prefix);
        words.addAll(command);
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
        try {
            return builder.start().waitFor();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        }
    }

    /** Hands a file over to whoever PostgreSQL runs as. */
    Path give(Path path) throws IOException {
        if (owner != WHOEVER_STARTS) Files.setAttribute(path, "unix:uid", owner);
        return path;
    }

    private static RunAs unprivileged(int owner) {
        return new RunAs(List.of("setpriv", "--reuid=" + owner, "--regid=" + NOBODY, "--clear-groups"), owner);
    }

    private boolean canRun(Path programs) {
        var test = List.of("sh", "-c", "test \"$(id -u)\" -ne 0 && \"$0\" --version", programs + "/bin/postgres");
        try {
            return run(Path.of("/dev/null"), test) == 0;
        } catch (IOException programMissing) {
            return false;
        }
    }
}
