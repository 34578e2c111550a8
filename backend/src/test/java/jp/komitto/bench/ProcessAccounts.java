package jp.komitto.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the kernel has written down of processes: their time on a processor and the memory they hold. */
final class ProcessAccounts {

    /** Fields of {@code /proc/PID/stat} after the name, which may hold blanks itself. */
    private static final int PARENT = 1;

    private static final int OWN_TIME = 11;
    private static final int TIME_OF_ENDED_CHILDREN = 13;
    private static final double TICKS_PER_SECOND = 100;
    private static final int KIB_PER_MIB = 1024;

    private ProcessAccounts() {}

    static boolean areKept() {
        return Files.isReadable(Path.of("/proc/self/stat"));
    }

    /** Seconds. */
    static double processorOf(long process) {
        return ticks(fields(process), OWN_TIME) / TICKS_PER_SECOND;
    }

    /** Seconds of a process and all it has started, also of those that have ended. */
    static double processorOfFamily(long process) {
        String[] own = fields(process);
        double ticks = ticks(own, OWN_TIME) + ticks(own, TIME_OF_ENDED_CHILDREN);
        return ticks / TICKS_PER_SECOND
                + children(process).stream()
                        .mapToDouble(ProcessAccounts::processorOf)
                        .sum();
    }

    /** In MiB. */
    static long memoryOf(long process) {
        return status(process, "VmRSS:");
    }

    /** The most it ever was, in MiB. */
    static long peakOf(long process) {
        return status(process, "VmHWM:");
    }

    private static long status(long process, String name) {
        return lines(Path.of("/proc/" + process + "/status"))
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> children(long process) {
        try (var all = Files.list(Path.of("/proc"))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Long::parseLong)
                    .filter(other -> isChild(other, process))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isChild(long process, long parent) {
        String[] fields = fields(process);
        return fields.length > PARENT && fields[PARENT].equals(Long.toString(parent));
    }

    private static double ticks(String[] fields, int first) {
        return fields.length > first + 1
                ? Double.parseDouble(fields[first]) + Double.parseDouble(fields[first + 1])
                : 0;
    }

    /** Empty when it has just ended. */
    private static String[] fields(long process) {
        String line = lines(Path.of("/proc/" + process + "/stat")).findFirst().orElse("");
        return line.isEmpty()
                ? new String[0]
                : line.substring(line.lastIndexOf(')') + 2).split(" ");
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException ended) {
            return Stream.empty();
        }
    }
}
