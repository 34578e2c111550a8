package jp.komitto.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.komitto.bench.Instances.Form;
import jp.komitto.bench.Leaders.Leader;
import jp.komitto.bench.Load.Cost;
import jp.komitto.bench.Visibility.Times;
import jp.komitto.launch.MeasuredCluster;
import jp.komitto.launch.MeasuredCluster.Place;

/**
 * Measures Komitto at the size of a nation: {@code make bench}. ADR 0150 says how and why so. The sizes come from the
 * environment ({@link Sizes}), what was found goes to {@code target/bench}.
 */
final class Bench {

    private static final String READY = "/q/health/ready";
    private static final String FIRST_PAGE = "/api/v1/groups";
    private static final String LIST = "list of 20";
    private static final String PAGE = "page of a group";
    private static final int QUESTIONS = 2_000;

    /** How much longer what is compared with the floor is warmed up. */
    private static final int LONGER = 8;

    private final Sizes sizes;
    private final Path folder;
    private final Instances instances;
    private final Machine machine;
    private final Report report = new Report();
    private final long began = System.nanoTime();

    private Bench(Sizes sizes, Path folder) throws IOException {
        this.sizes = sizes;
        this.folder = folder;
        this.instances = new Instances(folder);
        this.machine = Machine.here();
    }

    public static void main(String[] arguments) throws Exception {
        if (!ProcessAccounts.areKept()) {
            System.err.println("What a request costs is read from /proc; only Linux keeps such accounts.");
            System.exit(2);
        }
        Path folder = Path.of("target/bench").toAbsolutePath();
        Files.createDirectories(folder);
        new Bench(Sizes.of(System.getenv()), folder).run();
    }

    private void run() throws Exception {
        city();
        try (var cluster = MeasuredCluster.openIn(folder.resolve("data"))) {
            equalToSql(cluster);
            Map<String, Cost> tenth = tenth(cluster);
            keep();
            Place place = place(cluster, "whole");
            Leaders leaders = filled(cluster, place, sizes);
            var questions = new Questions(place);
            Floor floor = floor(cluster, place, questions);
            whole(cluster, place, leaders, questions, tenth, floor);
            keep();
            search(place);
            keep();
            matching(place);
            keep();
            browsing(place);
            keep();
        }
        ofCity();
        report.besides("measured in", "%.1f minutes".formatted((System.nanoTime() - began) / 6e10));
        keep();
        System.out.println();
        System.out.print(report.inWords(machine, sizes));
    }

    /** What was found so far, should a later part break. */
    private void keep() throws IOException {
        report.write(folder, machine, sizes);
    }

    /** The first start on an empty folder takes longer than all that follow, which are measured. */
    private void city() throws Exception {
        say("a city's data");
        try (var first = instances.ofCity(Form.FAST_JAR)) {
            first.until(READY);
        }
    }

    /** What a new installation shows: how soon it is there, and how much memory it takes. */
    private void ofCity() throws Exception {
        say("a city's size: starts and memory");
        double fast = start(Form.FAST_JAR);
        double ahead = start(Form.AOT_JAR);
        report.target("start to first 200, fast-jar", "≤ 6 s", "%.1f s".formatted(fast), fast <= 6);
        report.target("start to first 200, AOT jar", "≤ 2.5 s", "%.1f s".formatted(ahead), ahead <= 2.5);
        try (var server = instances.ofCity(Form.FAST_JAR)) {
            server.until(READY);
            var load = new Load(folder, server.pid());
            load.measure(
                    server,
                    "city",
                    List.of(Call.get(FIRST_PAGE), Call.get("/api/v1/needs"), Call.get("/api/v1/city")),
                    sizes.seconds(),
                    sizes.seconds());
            long memory = ProcessAccounts.memoryOf(server.pid());
            report.target("memory at a city's size, under load", "≤ 256 MB", memory + " MB", memory <= 256);
            Thread.sleep(Duration.ofSeconds(sizes.quiet()));
            report.besides("memory at a city's size, quiet again", ProcessAccounts.memoryOf(server.pid()) + " MB");
        }
    }

    /** The middle one of some, in seconds. */
    private double start(Form form) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int n = 0; n < sizes.starts(); n++) {
            try (var server = instances.ofCity(form)) {
                seconds.add(server.until(FIRST_PAGE));
            }
        }
        return seconds.stream().sorted().toList().get(sizes.starts() / 2);
    }

    private Map<String, Cost> tenth(MeasuredCluster cluster) throws Exception {
        say("a tenth of the data");
        Place place = place(cluster, "tenth");
        Leaders leaders = filled(cluster, place, sizes.tenth());
        var questions = new Questions(place);
        try (var server = instances.of(place, Form.FAST_JAR)) {
            server.until(READY);
            return requests(cluster, server, questions, leaders);
        }
    }

    /** With a hundredth of the data: the SQL that defines matching compares everything with everything. */
    private void equalToSql(MeasuredCluster cluster) throws Exception {
        Place place = place(cluster, "hundredth");
        filled(cluster, place, sizes.tenth().tenth());
        say("matching in process, and the same in SQL");
        JsonNode found = inProcess("jp.komitto.matching.MatchingBench", place, QUESTIONS / 4, sizes.compared());
        report.note("matching in process, a hundredth", found);
        report.besides(
                "matching equals SQL, a hundredth of the data",
                "%d questions, %.0f ms each in SQL"
                        .formatted(
                                found.get("compared").asInt(),
                                found.get("sqlMillis").asDouble()));
    }

    private Place place(MeasuredCluster cluster, String name) throws Exception {
        Place place = cluster.create(name);
        instances.migrate(place);
        return place;
    }

    private Leaders filled(MeasuredCluster cluster, Place place, Sizes wanted) throws Exception {
        say("%,d groups, %,d offers, %,d needs are written"
                .formatted(wanted.groups(), wanted.profiles(), wanted.needs()));
        Leaders leaders = Filling.fill(place, wanted);
        cluster.settle();
        return leaders;
    }

    /** What the database alone and a raw server take for the same rows. */
    private record Floor(Cost list, Cost page) {}

    private Floor floor(MeasuredCluster cluster, Place place, Questions questions) throws Exception {
        say("the floor");
        new PgBench(folder, place, cluster.process())
                .measure(sizes.groups(), sizes.seconds())
                .ifPresentOrElse(
                        found -> report.besides(
                                "pgbench, the same SQL, database CPU ms",
                                "list %.2f, page %.2f".formatted(found.list(), found.page())),
                        () -> report.besides("pgbench", "not on this machine, left out"));
        Path ids = folder.resolve("groups");
        Files.write(ids, questions.groups().stream().map(Object::toString).toList());
        int port = Server.freePort();
        List<String> command = java(RawServer.class.getName(), "-Xmx256m");
        command.addAll(List.of(Integer.toString(port), place.url(), place.user(), place.password(), ids.toString()));
        try (var server = Server.start(folder.resolve("raw.log"), port, Map.of(), command)) {
            server.until("/list");
            var load = new Load(folder, cluster.process());
            Cost list = load.measure(
                    server, "raw-list", List.of(Call.get("/list")), LONGER * sizes.seconds(), sizes.seconds());
            List<Call> pages =
                    questions.groups().stream().map(id -> Call.get("/" + id)).toList();
            return new Floor(list, load.measure(server, "raw-page", pages, LONGER * sizes.seconds(), sizes.seconds()));
        }
    }

    private void whole(
            MeasuredCluster cluster,
            Place place,
            Leaders leaders,
            Questions questions,
            Map<String, Cost> tenth,
            Floor floor)
            throws Exception {
        say("the application");
        try (var server = instances.of(place, Form.FAST_JAR)) {
            double answers = server.until("/api/v1/city");
            double ready = server.until(READY);
            report.besides(
                    "start at this size", "first 200 after %.1f s, all indexes after %.0f s".formatted(answers, ready));
            report.besides("memory after the start", ProcessAccounts.memoryOf(server.pid()) + " MB");
            Map<String, Cost> found = requests(cluster, server, questions, leaders);
            found.forEach((name, cost) -> report.request(name, cost, tenth.get(name)));
            report.request("raw server: list of 20", floor.list(), null);
            report.request("raw server: page of a group", floor.page(), null);
            ratio("list of 20, CPU against the raw server", 1.15, found.get(LIST), floor.list());
            ratio("page of a group, CPU against the raw server", 1.05, found.get(PAGE), floor.page());
            report.note("requests", found);
            report.note("requests, a tenth", tenth);
            report.note("floor", floor);
            for (String flat : List.of(LIST, PAGE)) {
                double growth = found.get(flat).both() / tenth.get(flat).both();
                report.target("ten times the data, " + flat, "flat", "× %.2f".formatted(growth), growth <= 1.2);
            }
            long memory = ProcessAccounts.memoryOf(server.pid());
            report.target("memory at this size, after all of it", "≤ 700 MB", memory + " MB", memory <= 700);
            report.besides("most memory it held", ProcessAccounts.peakOf(server.pid()) + " MB");
            visibility(place, server, leaders);
        }
    }

    private void visibility(Place place, Server server, Leaders leaders) throws Exception {
        say("a second instance");
        try (var other = instances.of(place, Form.AOT_JAR)) {
            report.besides(
                    "start at this size, AOT jar",
                    "first 200 after %.1f s, all indexes after %.0f s"
                            .formatted(other.until("/api/v1/city"), other.until(READY)));
            visible("search", Visibility.ofSearch(server, other, leaders.all().getFirst(), sizes.rounds()));
            visible(
                    "matching",
                    Visibility.ofMatching(server, other, leaders.all().getLast(), sizes.rounds()));
        }
    }

    private void visible(String index, Times times) {
        double here = Times.at(times.here(), 0.99);
        double there = Times.at(times.there(), 0.99);
        report.note("visible to " + index, times);
        report.target(
                "a change visible to " + index + ", same instance, p99",
                "≤ 50 ms",
                "%.0f ms (p50 %.1f)".formatted(here, Times.at(times.here(), 0.5)),
                here <= 50);
        report.target(
                "a change visible to " + index + ", another instance, p99",
                "≤ 1 s",
                "%.0f ms (p50 %.1f)".formatted(there, Times.at(times.there(), 0.5)),
                there <= 1_000);
    }

    private void ratio(String what, double wanted, Cost found, Cost floor) {
        double ratio = found.both() / floor.both();
        report.target(what, "≤ " + wanted, "%.2f".formatted(ratio), ratio <= wanted);
    }

    private Map<String, Cost> requests(MeasuredCluster cluster, Server server, Questions questions, Leaders leaders)
            throws Exception {
        Map<Leader, String> signedIn = Questions.signedIn(leaders, server.url());
        Map<String, List<Call>> calls = new LinkedHashMap<>();
        calls.put("search: 20, total, facets", questions.search());
        calls.put("suggestions while typing", questions.typing());
        calls.put("needs for a visitor", questions.forVisitors());
        calls.put("people for a need", questions.peopleForNeeds(signedIn));
        calls.put("needs for a person", questions.needsForPeople(signedIn));
        calls.put(LIST, questions.list());
        calls.put(PAGE, questions.group());
        calls.put("sign-in", Questions.signIn(leaders));
        calls.put("list of needs", questions.needs());
        calls.put("list of offers", questions.offers());
        var load = new Load(folder, cluster.process());
        Map<String, Cost> found = new LinkedHashMap<>();
        for (var one : calls.entrySet()) {
            say("  " + one.getKey());
            // What is compared with the floor has to be as warm as that.
            boolean compared = one.getKey().equals(LIST) || one.getKey().equals(PAGE);
            int warmUp = compared ? LONGER * sizes.seconds() : sizes.seconds();
            found.put(one.getKey(), load.measure(server, "application", one.getValue(), warmUp, sizes.seconds()));
        }
        return found;
    }

    private void search(Place place) throws Exception {
        say("search in process, and the same in SQL");
        JsonNode found = inProcess("jp.komitto.search.SearchBench", place, 4 * QUESTIONS, 4 * sizes.compared());
        report.note("search in process", found);
        double p50 = found.at("/text/p50").asDouble();
        double p99 = found.at("/text/p99").asDouble();
        report.target("search with facets, total, 20 rows, p50", "≤ 2 ms", "%.2f ms".formatted(p50), p50 <= 2);
        report.target("search with facets, total, 20 rows, p99", "≤ 15 ms", "%.1f ms".formatted(p99), p99 <= 15);
        report.besides(
                "search equals SQL",
                "%d questions, %.0f ms each in SQL; index of %d MB"
                        .formatted(
                                found.get("compared").asInt(),
                                found.get("sqlMillis").asDouble(),
                                found.get("memory").asLong()));
    }

    private void matching(Place place) throws Exception {
        say("matching in process");
        JsonNode found = inProcess("jp.komitto.matching.MatchingBench", place, QUESTIONS, 0);
        report.note("matching in process", found);
        double people = found.at("/needToPeople/p50").asDouble();
        double needs = found.at("/personToNeeds/p50").asDouble();
        report.target("need → people, p50", "≤ 1.5 ms", "%.2f ms".formatted(people), people <= 1.5);
        report.target("person → needs, p50", "≤ 0.6 ms", "%.2f ms".formatted(needs), needs <= 0.6);
        report.besides(
                "matching equals looking at every listing",
                "%d questions; index of %d MB"
                        .formatted(
                                found.get("watched").asInt(),
                                found.get("memory").asLong()));
    }

    private void browsing(Place place) throws Exception {
        say("lists of needs and offers in process, and the same in SQL");
        JsonNode found = inProcess("jp.komitto.browsing.BrowsingBench", place, QUESTIONS / 4, 1);
        report.note("lists in process", found);
        for (String side : List.of("needs", "offers")) {
            JsonNode list = found.get(side);
            report.besides(
                    "list of " + side + " in process, total, facets, 20 ids",
                    "p50 %.2f ms, p99 %.1f ms; SQL %.0f ms"
                            .formatted(
                                    list.get("p50").asDouble(),
                                    list.get("p99").asDouble(),
                                    list.get("sqlMillis").asDouble()));
        }
    }

    private JsonNode inProcess(String bench, Place place, int questions, int compared) throws Exception {
        Path told = folder.resolve("in-process.json");
        Path log = folder.resolve("in-process.log");
        List<String> command = java(bench, "-Xmx2g");
        command.addAll(List.of(
                place.url(),
                place.user(),
                place.password(),
                Integer.toString(questions),
                Integer.toString(compared),
                told.toString()));
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
        return new ObjectMapper().readTree(told.toFile());
    }

    private static List<String> java(String main, String memory) {
        String program = ProcessHandle.current().info().command().orElseThrow();
        return new ArrayList<>(List.of(program, memory, "-cp", System.getProperty("java.class.path"), main));
    }

    private void say(String what) {
        System.out.printf("%6.1f s  %s%n", (System.nanoTime() - began) / 1e9, what);
    }
}
