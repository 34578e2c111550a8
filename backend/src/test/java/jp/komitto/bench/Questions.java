package jp.komitto.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.komitto.bench.Leaders.Leader;
import jp.komitto.city.Mito;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.launch.MeasuredCluster.Place;

/** What is asked of a server, as lists of requests that differ from each other. */
final class Questions {

    private static final String GROUPS = "/api/v1/groups";
    private static final int NUMBER = 2_000;
    private static final List<String> WORDS = List.of(
            "福祉", "防災", "子ども", "こども", "ボランティア", "日本語 教室", "見守り", "音楽", "まちづくり", "kodomo", "bosai", "高齢者 買い物", "国際交流",
            "花と緑", "スポーツ");

    private final Random random = new Random(7);
    private final Terms terms = Mito.terms();
    private final List<UUID> groups = new ArrayList<>();

    Questions(Place place) throws SQLException {
        try (var connection = place.connect();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select id from citizen_group order by md5(id::text) limit " + NUMBER)) {
            while (rows.next()) {
                groups.add(rows.getObject(1, UUID.class));
            }
        }
    }

    List<UUID> groups() {
        return groups;
    }

    List<Call> list() {
        return many(() -> Call.get(GROUPS + "?size=20" + filters()));
    }

    List<Call> group() {
        return groups.stream().map(id -> Call.get(GROUPS + "/" + id)).toList();
    }

    List<Call> search() {
        return many(() -> Call.get(GROUPS + "?size=20&q=" + Call.encoded(pick(WORDS)) + filters()));
    }

    /** As somebody types: the first one, two or three letters of a word. */
    List<Call> typing() {
        return many(() -> {
            String word = pick(WORDS);
            String typed = word.substring(0, 1 + random.nextInt(Math.min(3, word.length())));
            return Call.get("/api/v1/suggestions?q=" + Call.encoded(typed));
        });
    }

    List<Call> needs() {
        return lists("needs");
    }

    List<Call> offers() {
        return lists("offers");
    }

    private List<Call> lists(String side) {
        return many(() -> Call.get("/api/v1/" + side + "?size=20"
                + (random.nextBoolean() ? "" : "&district=" + code(Scheme.DISTRICT))
                + (random.nextBoolean() ? "" : "&field=" + code(Scheme.FIELD))));
    }

    List<Call> forVisitors() {
        return many(() -> Call.get("/api/v1/needs/for-you?size=20&district=" + code(Scheme.DISTRICT) + "&field="
                + code(Scheme.FIELD) + "&slot="
                + pick(List.of("SAT_MORNING", "SUN_MORNING", "WED_AFTERNOON", "FRI_EVENING"))));
    }

    /** Whoever leads a group, with a token of this server. */
    static Map<Leader, String> signedIn(Leaders leaders, String url) throws IOException, InterruptedException {
        Map<Leader, String> tokens = new HashMap<>();
        for (Leader leader : leaders.all()) {
            tokens.put(leader, Client.signedIn(url, leader.email()).token());
        }
        return tokens;
    }

    List<Call> peopleForNeeds(Map<Leader, String> leaders) {
        return suggestions(leaders, Leader::needs);
    }

    List<Call> needsForPeople(Map<Leader, String> leaders) {
        return suggestions(leaders, Leader::offers);
    }

    static List<Call> signIn(Leaders leaders) {
        return leaders.all().stream()
                .map(leader -> Call.post(
                        "/api/v1/auth/sign-in",
                        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(leader.email(), Leaders.PASSWORD)))
                .toList();
    }

    private List<Call> suggestions(Map<Leader, String> leaders, Function<Leader, List<UUID>> listings) {
        List<Call> calls = new ArrayList<>();
        leaders.forEach((leader, token) -> listings.apply(leader)
                .forEach(id -> calls.add(Call.get("/api/v1/listings/" + id + "/suggestions?size=20", token))));
        Collections.shuffle(calls, random);
        return calls;
    }

    private String filters() {
        return switch (random.nextInt(4)) {
            case 0 -> "&district=" + code(Scheme.DISTRICT);
            case 1 -> "&field=" + code(Scheme.FIELD) + "&weekday=" + code(Scheme.WEEKDAY);
            default -> "";
        };
    }

    private String code(Scheme scheme) {
        return pick(List.copyOf(terms.codes(scheme)));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<Call> many(Supplier<Call> one) {
        return Stream.generate(one).limit(NUMBER).toList();
    }
}
