package jp.komitto.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.komitto.bench.Leaders.Leader;

/**
 * How soon a change is found: from the answer to the one who wrote until a question shows it, on the instance that wrote it and
 * on another one, both asked without a pause. The question that shows it is part of the time.
 */
final class Visibility {

    private static final String LISTINGS = "/api/v1/listings/";
    private static final long PATIENCE = 30_000_000_000L;

    private final Server here;
    private final Server there;
    private final List<Double> sameInstance = new ArrayList<>();
    private final List<Double> otherInstance = new ArrayList<>();

    private Visibility(Server here, Server there) {
        this.here = here;
        this.there = there;
    }

    /** Milliseconds, in order. */
    record Times(List<Double> here, List<Double> there) {

        static double at(List<Double> times, double share) {
            return times.get((int) Math.min(times.size() - 1, Math.floor(times.size() * share)));
        }
    }

    static Times ofSearch(Server here, Server there, Leader leader, int rounds) throws Exception {
        var visibility = new Visibility(here, there);
        Client client = Client.signedIn(here.url(), leader.email());
        String edit = "/api/v1/groups/" + leader.group() + "/edit";
        for (int n = 0; n < rounds; n++) {
            String word = "合言葉" + Integer.toString(1_000_000 + n, 36);
            String tag = client.asks(edit).tag();
            client.says("PATCH", edit, Map.of("answers", Map.of("schedule", "毎週土曜 " + word)), tag);
            String question = "/api/v1/groups?size=1&q=" + Call.encoded(word);
            visibility.await(
                    client, asking -> asking.asks(question).body().get("total").asInt() > 0);
        }
        return visibility.times();
    }

    /** A need of a kind nobody else has, and an offer that asks for nothing but this kind. */
    static Times ofMatching(Server here, Server there, Leader leader, int rounds) throws Exception {
        var visibility = new Visibility(here, there);
        Client client = Client.signedIn(here.url(), leader.email());
        String offer = open(client, "/api/v1/offers", listing(null));
        for (int n = 0; n < rounds; n++) {
            String need = open(client, "/api/v1/needs", listing(leader.group()));
            String question = LISTINGS + offer + "/suggestions?size=50";
            visibility.await(client, asking -> StreamSupport.stream(
                            asking.asks(question).body().get("items").spliterator(), false)
                    .anyMatch(item -> item.at("/listing/id").asText().equals(need)));
            client.says("POST", LISTINGS + need + "/closing", Map.of("reason", "OTHER"), null);
        }
        return visibility.times();
    }

    private static String open(Client client, String side, Map<String, Object> listing)
            throws IOException, InterruptedException {
        String id = client.says("POST", side, listing, null).body().get("id").asText();
        String status = client.says("POST", LISTINGS + id + "/opening", null, null)
                .body()
                .get("status")
                .asText();
        if (!status.equals("OPEN")) {
            throw new IllegalStateException("A listing waits for somebody to look at it: " + status);
        }
        return id;
    }

    private static Map<String, Object> listing(UUID group) {
        var what = Map.of("title", "会計ソフトを使いたい", "description", "一年のあいだ使います。", "mainField", "SCIENCE");
        var when = Map.of("commitment", "REGULAR");
        return group == null
                ? Map.of("resource", "SERVICE", "what", what, "when", when)
                : Map.of("resource", "SERVICE", "what", what, "when", when, "groupId", group.toString());
    }

    private interface Question {
        boolean shows(Client asking) throws IOException, InterruptedException;
    }

    private void await(Client client, Question question) throws Exception {
        long written = System.nanoTime();
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var found = both.invokeAll(IntStream.range(0, 2)
                    .mapToObj(n -> (Callable<Double>)
                            () -> until(client.at(n == 0 ? here.url() : there.url()), question, written))
                    .toList());
            sameInstance.add(found.get(0).get());
            otherInstance.add(found.get(1).get());
        }
    }

    private static double until(Client asking, Question question, long written)
            throws IOException, InterruptedException {
        while (!question.shows(asking)) {
            if (System.nanoTime() - written > PATIENCE) {
                throw new IllegalStateException("A change was not found.");
            }
        }
        return (System.nanoTime() - written) / 1e6;
    }

    private Times times() {
        return new Times(
                sameInstance.stream().sorted().toList(),
                otherInstance.stream().sorted().toList());
    }
}
