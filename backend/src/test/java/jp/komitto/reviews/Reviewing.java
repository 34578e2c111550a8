package jp.komitto.reviews;

import static jp.komitto.proposals.Proposing.DESK;
import static jp.komitto.proposals.Proposing.openCall;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.komitto.proposals.Proposing;
import jp.komitto.shared.security.Role;
import jp.komitto.shared.time.FiscalYear;
import jp.komitto.testing.Somebody;

/** A committee and what it does, step by step over HTTP. Every committee has a day of its own, so that terms never overlap. */
public final class Reviewing {

    public static final String COMMITTEE = "/api/v1/committee";
    public static final String ITEMS = COMMITTEE + "/items/";
    public static final String CALLS = "/api/v1/desk/calls/";
    public static final String REVIEWS = "/api/v1/desk/reviews/";
    public static final List<String> CRITERIA =
            List.of("PUBLIC_BENEFIT", "COLLABORATION", "FEASIBILITY", "EFFECT", "CONTINUITY");

    private static final AtomicInteger DAY = new AtomicInteger();

    private Reviewing() {}

    /** A call with its committee: the first sits in the chair, the second stands in for it. */
    public record Committee(Somebody staff, String call, LocalDate day, List<Somebody> members) {

        public Somebody chair() {
            return members.getFirst();
        }
    }

    public static Committee committee(Somebody staff, Map<String, Object> otherRules, List<Somebody> members) {
        LocalDate day = LocalDate.now(FiscalYear.TOKYO).plusDays(100L + DAY.incrementAndGet());
        Map<String, Object> rules = new HashMap<>(otherRules);
        OffsetDateTime closes = OffsetDateTime.now().plusDays(30).withNano(0);
        rules.put(
                "dates",
                Map.of(
                        "opens", OffsetDateTime.now().minusDays(40).toString(),
                        "consultationUntil", closes.minusDays(1).toString(),
                        "closes", closes.toString(),
                        "correctionDays", 10,
                        "hearing", day.toString(),
                        "decision", day.plusDays(20).toString(),
                        "projectFrom",
                                LocalDate.now(FiscalYear.TOKYO).minusDays(1).toString(),
                        "projectUntil",
                                LocalDate.now(FiscalYear.TOKYO).plusYears(1).toString()));
        String call = openCall(staff, 0, rules);
        for (int n = 0; n < members.size(); n++) {
            String office = n == 0 ? "CHAIR" : n == 1 ? "DEPUTY" : "MEMBER";
            seat(staff, members.get(n), office, day).then().statusCode(201);
        }
        return new Committee(staff, call, day, members);
    }

    public static Committee committee(Somebody staff, Somebody... members) {
        return committee(staff, Map.of(), List.of(members));
    }

    /** Seven, none of whom is known to anybody. */
    public static List<Somebody> seven() {
        List<Somebody> members = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            members.add(Somebody.of(Role.COMMITTEE_MEMBER));
        }
        return members;
    }

    public static io.restassured.response.Response seat(Somebody staff, Somebody member, String office, LocalDate day) {
        return staff.says(Map.of(
                        "accountId", member.id(),
                        "memberClass", "CITIZEN",
                        "office", office,
                        "from", day.toString(),
                        "until", day.toString()))
                .post("/api/v1/desk/committee-seats");
    }

    /** A proposal that waits for the committee. */
    public static String eligible(Committee committee, Somebody proposer, String group, String slot, long request) {
        String id = Proposing.submitted(proposer, committee.call(), group, slot, request);
        committee.staff().acts().post(DESK + "/" + id + "/eligibility").then().statusCode(200);
        return id;
    }

    public static void form(Committee committee) {
        committee
                .staff()
                .acts()
                .post(CALLS + committee.call() + "/panel")
                .then()
                .statusCode(200);
    }

    public static void declare(Somebody member, String item, String tie) {
        member.says(Map.of("tie", tie))
                .put(ITEMS + item + "/declaration")
                .then()
                .statusCode(200);
    }

    public static void assign(Committee committee, OffsetDateTime scoreUntil) {
        committee
                .staff()
                .says(Map.of("scoreUntil", scoreUntil.toString()))
                .post(CALLS + committee.call() + "/assignment")
                .then()
                .statusCode(200);
    }

    /** Everybody who can see an item says that nothing ties them to it, and the review begins. */
    public static void begin(Committee committee, String... items) {
        form(committee);
        for (String item : items) {
            committee.members().stream()
                    .filter(member -> sees(member, item))
                    .forEach(member -> declare(member, item, "NONE"));
        }
        assign(committee, OffsetDateTime.now().plusDays(40));
    }

    public static boolean sees(Somebody member, String item) {
        return member.asks()
                .get(COMMITTEE + "/items")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id")
                .contains(item);
    }

    public static Map<String, Object> marks(int mark, String comment) {
        return marks(CRITERIA, mark, comment);
    }

    private static Map<String, Object> marks(List<String> criteria, int mark, String comment) {
        Map<String, Integer> marks = new HashMap<>();
        Map<String, String> comments = new HashMap<>();
        criteria.forEach(code -> {
            marks.put(code, mark);
            comments.put(code, comment);
        });
        return Map.of("marks", marks, "comments", comments);
    }

    public static void score(Somebody member, String item, int mark) {
        score(member, item, mark, "計画が具体的で、無理がない。");
    }

    /** On what is marked in the item's slot. */
    public static void score(Somebody member, String item, int mark, String comment) {
        List<String> criteria = member.asks().get(ITEMS + item).path("criteria.code");
        member.says(marks(criteria, mark, comment))
                .header("If-Match", "\"0\"")
                .put(ITEMS + item + "/score")
                .then()
                .statusCode(200);
        member.acts().post(ITEMS + item + "/score/submission").then().statusCode(200);
    }

    public static void hear(Somebody staff, String item) {
        staff.says(Map.of("proposers", "PRESENT", "department", "EXCUSED", "note", "質疑は記録のとおり。"))
                .post(REVIEWS + item + "/hearing")
                .then()
                .statusCode(200);
    }

    public static void recommend(Somebody chair, String item, String outcome, String... opinions) {
        chair.says(Map.of("outcome", outcome, "opinions", List.of(opinions)))
                .post(ITEMS + item + "/recommendation")
                .then()
                .statusCode(200);
    }

    /** From the assignment to the recommendation, everybody with the same mark. */
    public static void reviewed(Committee committee, String item, int mark, String outcome, String... opinions) {
        committee.members().stream().filter(member -> sees(member, item)).forEach(member -> score(member, item, mark));
        hear(committee.staff(), item);
        Somebody leads = sees(committee.chair(), item)
                ? committee.chair()
                : committee.members().get(1);
        recommend(leads, item, outcome, opinions);
    }
}
