package jp.komitto.proposals;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.komitto.registration.Applying;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.testing.Somebody;

/** A call that is open, and groups that propose, step by step over HTTP. */
public final class Proposing {

    public static final String PROPOSALS = "/api/v1/proposals";
    public static final String DESK = "/api/v1/desk/proposals";

    private static final String CALLS = "/api/v1/desk/calls";
    private static final AtomicInteger YEAR = new AtomicInteger(2030);

    private Proposing() {}

    /** A published call whose deadline is that many seconds away; a deadline in the past has been open before. */
    public static String openCall(Somebody staff, long secondsToDeadline) {
        return openCall(staff, secondsToDeadline, Map.of());
    }

    @SuppressWarnings("unchecked")
    public static String openCall(Somebody staff, long secondsToDeadline, Map<String, Object> otherRules) {
        int year = YEAR.incrementAndGet();
        Map<String, Object> call = staff.says(Map.of("template", "STANDARD", "fiscalYear", year, "round", 2))
                .post(CALLS)
                .jsonPath()
                .getMap("$");
        String id = (String) call.get("id");
        Map<String, Object> rules = new HashMap<>((Map<String, Object>) call.get("rules"));
        Map<String, Object> dates = new HashMap<>((Map<String, Object>) rules.get("dates"));
        OffsetDateTime closes =
                OffsetDateTime.now().plusSeconds(secondsToDeadline).withNano(0);
        dates.put("opens", OffsetDateTime.now().minusDays(40).toString());
        dates.put("consultationUntil", closes.minusDays(1).toString());
        dates.put("closes", closes.toString());
        dates.put("hearing", LocalDate.now(FiscalYear.TOKYO).plusDays(100).toString());
        dates.put("decision", LocalDate.now(FiscalYear.TOKYO).plusDays(120).toString());
        rules.put("dates", dates);
        rules.putAll(otherRules);
        staff.says(Map.of("title", call.get("title"), "rules", rules))
                .header("If-Match", "\"1\"")
                .put(CALLS + "/" + id)
                .then()
                .statusCode(200);
        staff.acts()
                .header("If-Match", "\"2\"")
                .post(CALLS + "/" + id + "/publication")
                .then()
                .statusCode(200);
        return id;
    }

    public static String registeredGroup(Somebody manager) {
        return Applying.registered(manager, Somebody.of(Role.SECRETARIAT));
    }

    public static String begin(Somebody proposer, String call, String group, String slot) {
        return proposer.says(Map.of("groupId", group, "slot", slot))
                .post("/api/v1/calls/" + call + "/proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String tag(Somebody somebody, String id) {
        return somebody.asks()
                .get(PROPOSALS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static Map<String, String> answers(String title) {
        return new HashMap<>(Map.ofEntries(
                entry("title", title),
                entry("summary", "川べりを歩き、生き物を調べて地図にします。"),
                entry("issue", "川に親しむ機会が減り、水辺の変化に気づく人が少なくなっている。"),
                entry("content", "月に一度の観察会と、調べたことを地図にする会を開く。"),
                entry("goal", "年に200人が川べりを歩き、地図を手にする。"),
                entry("groupRole", "観察会の企画と進行、地図の編集。"),
                entry("cityRole", "会場の調整、広報、専門の職員の派遣。"),
                entry("reason", "市のもつ調査の記録と、団体の人の力を合わせるため。"),
                entry("schedule", "4月から翌年2月まで、毎月第2土曜日。"),
                entry("effect", "水辺の変化に気づく目が増える。"),
                entry("measure", "参加者数と、参加者へのアンケート。"),
                entry("team", "代表1名、進行3名、記録2名。"),
                entry("continuity", "翌年からは会費と寄付で続ける。")));
    }

    public static Map<String, Object> budget(long request, long own) {
        return Map.of(
                "lines",
                List.of(Map.of(
                        "category", "PRINTING", "description", "地図の印刷", "unitPrice", request + own, "quantity", 1)),
                "request",
                request,
                "own",
                own,
                "other",
                0);
    }

    public static void write(Somebody proposer, String id, Map<String, Object> patch) {
        proposer.says(patch)
                .header("If-Match", tag(proposer, id))
                .patch(PROPOSALS + "/" + id)
                .then()
                .statusCode(200);
    }

    public static void addDocument(Somebody proposer, String id, String kind) {
        proposer.asks()
                .multiPart("kind", kind)
                .multiPart("file", kind + ".pdf", Applying.PDF, "application/pdf")
                .post(PROPOSALS + "/" + id + "/documents")
                .then()
                .statusCode(201);
    }

    /** A draft to which nothing is missing. */
    public static String ready(Somebody proposer, String call, String group, String slot, long request) {
        String id = begin(proposer, call, group, slot);
        complete(proposer, id, request);
        return id;
    }

    public static void complete(Somebody proposer, String id, long request) {
        write(
                proposer,
                id,
                Map.of("answers", answers("川べりの生き物しらべ"), "budget", budget(request, request), "department", "kanko"));
        addDocument(proposer, id, "BYLAWS");
        addDocument(proposer, id, "ROSTER");
        proposer.says(Applying.DECLARED)
                .header("If-Match", tag(proposer, id))
                .put(PROPOSALS + "/" + id + "/declaration")
                .then()
                .statusCode(200);
        Somebody.of(Role.NAVI_STAFF)
                .acts()
                .post(PROPOSALS + "/" + id + "/department-waiver")
                .then()
                .statusCode(200);
    }

    public static String submitted(Somebody proposer, String call, String group, String slot, long request) {
        String id = ready(proposer, call, group, slot, request);
        proposer.acts().post(PROPOSALS + "/" + id + "/submission").then().statusCode(200);
        return id;
    }
}
