package jp.komitto.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.komitto.bench.Leaders.Leader;

/**
 * How soon a change is found: from the answer to the one who wrote until a question shows it, asked without a pause on the instance
 * that wrote it, and then the same on another one. The question that shows it is part of the time.
 */
final class Visibility {

    private static final String LISTINGS = "/api/v1/listings/";
    private static final long PATIENCE = 30_000_000_000L;
    private static final int WARM_UP = 20;

    private Visibility() {}

    /** Milliseconds, in order. */
    record Times(List<Double> here, List<Double> there) {

        static double at(List<Double> times, double share) {
            return times.get((int) Math.min(times.size() - 1, Math.floor(times.size() * share)));
        }
    }

    static Times ofSearch(Server here, Server there, Leader leader, int rounds) throws Exception {
        Client client = Client.signedIn(here.url(), leader.email());
        String edit = "/api/v1/groups/" + leader.group() + "/edit";
        var words = IntStream.iterate(1_000_000, number -> number + 1).iterator();
        return times(client, here, there, rounds, () -> {
            String word = "合言葉" + Integer.toString(words.next(), 36);
            String tag = client.asks(edit).tag();
            client.says("PATCH", edit, Map.of("answers", Map.of("schedule", "毎週土曜 " + word)), tag);
            String question = "/api/v1/groups?size=1&q=" + Call.encoded(word);
            return asking -> asking.asks(question).body().get("total").asInt() > 0;
        });
    }

    /** A need of a kind nobody else has, and an offer that asks for nothing but this kind. */
    static Times ofMatching(Server here, Server there, Leader leader, int rounds) throws Exception {
        Client client = Client.signedIn(here.url(), leader.email());
        String question = LISTINGS + open(client, "/api/v1/offers", listing(null)) + "/suggestions?size=50";
        Deque<String> open = new ArrayDeque<>();
        return times(client, here, there, rounds, () -> {
            while (!open.isEmpty()) {
                client.says("POST", LISTINGS + open.pop() + "/closing", Map.of("reason", "OTHER"), null);
            }
            String need = open(client, "/api/v1/needs", listing(leader.group()));
            open.push(need);
            return asking -> StreamSupport.stream(
                            asking.asks(question).body().get("items").spliterator(), false)
                    .anyMatch(item -> item.at("/listing/id").asText().equals(need));
        });
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

    /** Writes something, and tells by which question it is found. */
    private interface Change {
        Question make() throws IOException, InterruptedException;
    }

    private interface Question {
        boolean shows(Client asking) throws IOException, InterruptedException;
    }

    private static Times times(Client client, Server here, Server there, int rounds, Change change) throws Exception {
        return new Times(times(client.at(here.url()), rounds, change), times(client.at(there.url()), rounds, change));
    }

    private static List<Double> times(Client asking, int rounds, Change change) throws Exception {
        List<Double> times = new ArrayList<>(rounds);
        for (int n = -WARM_UP; n < rounds; n++) {
            Question question = change.make();
            double millis = until(asking, question, System.nanoTime());
            if (n >= 0) {
                times.add(millis);
            }
        }
        return times.stream().sorted().toList();
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
}
