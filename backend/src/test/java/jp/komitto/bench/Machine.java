package jp.komitto.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** On what it was measured. */
record Machine(String day, String processor, int processors, long memoryGib, String java, String busy) {

    private static final long GIB = 1L << 20;

    static Machine here() throws IOException {
        return new Machine(
                LocalDate.now(Clock.systemUTC()).toString(),
                line("/proc/cpuinfo", "model name").replaceFirst(".*: ", ""),
                Runtime.getRuntime().availableProcessors(),
                Math.round((double)
                                Long.parseLong(line("/proc/meminfo", "MemTotal").replaceAll("\\D", ""))
                        / GIB),
                Runtime.version().toString(),
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    String inWords() {
        return "%s, %d processors (%s), %d GiB, Java %s; load before the start %s"
                .formatted(day, processors, processor, memoryGib, java, busy);
    }

    private static String line(String file, String name) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name)).findFirst().orElse("unknown 0");
        }
    }
}
