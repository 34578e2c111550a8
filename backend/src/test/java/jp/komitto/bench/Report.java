package jp.komitto.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.komitto.bench.Load.Cost;

/** What was found, as tables for people and as JSON. */
final class Report {

    private final List<String> requests = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final List<String> besides = new ArrayList<>();
    private final Map<String, Object> all = new LinkedHashMap<>();

    void note(String name, Object value) {
        all.put(name, value);
    }

    void request(String name, Cost whole, Cost tenth) {
        String told = whole.unanswered() == 0
                ? name
                : "%s (**%d of %d not answered**)".formatted(name, whole.unanswered(), whole.requests());
        requests.add("| %s | %.2f | %.2f | %.1f | %.1f | %.1f | %.0f | %s |"
                .formatted(
                        told,
                        whole.application(),
                        whole.database(),
                        whole.p50(),
                        whole.p95(),
                        whole.p99(),
                        whole.perSecond(),
                        tenth == null ? "" : "× %.2f".formatted(whole.both() / tenth.both())));
    }

    void target(String what, String target, String found, boolean met) {
        targets.add("| %s | %s | %s | %s |".formatted(what, target, found, met ? "yes" : "**no**"));
        all.put("target: " + what, Map.of("target", target, "found", found, "met", met));
    }

    void besides(String what, String found) {
        besides.add("| %s | %s |".formatted(what, found));
        all.put(what, found);
    }

    String inWords(Machine machine, Sizes sizes) {
        List<String> lines = new ArrayList<>();
        lines.add(machine.inWords());
        lines.add("");
        lines.add("%,d groups, %,d offers, %,d needs; a tenth of it for the growth"
                .formatted(sizes.groups(), sizes.profiles(), sizes.needs()));
        lines.add("");
        lines.add("| target | wanted | found | met |");
        lines.add("|---|---|---|---|");
        lines.addAll(targets);
        lines.add("");
        lines.add(
                "| over HTTP, 4 connections | application, CPU ms | database, CPU ms | p50 ms | p95 | p99 | a second | CPU, ten times the data |");
        lines.add("|---|---|---|---|---|---|---|---|");
        lines.addAll(requests);
        lines.add("");
        lines.add("| besides | |");
        lines.add("|---|---|");
        lines.addAll(besides);
        return String.join("\n", lines) + "\n";
    }

    void write(Path folder, Machine machine, Sizes sizes) throws IOException {
        all.put("machine", machine);
        all.put("sizes", sizes);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(folder.resolve("bench.json").toFile(), all);
        Files.writeString(folder.resolve("bench.md"), inWords(machine, sizes));
    }
}
