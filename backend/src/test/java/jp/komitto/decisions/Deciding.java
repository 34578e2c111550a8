package jp.komitto.decisions;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;

/** What the city decides, step by step over HTTP. */
public final class Deciding {

    public static final String DECISIONS = "/api/v1/desk/decisions/";

    private static final String CALLS = "/api/v1/desk/calls/";

    private Deciding() {}

    public static Response decide(Somebody staff, String proposal, String outcome, long amount, String reason) {
        Map<String, Object> said = new HashMap<>();
        said.put("outcome", outcome);
        said.put("amount", amount);
        said.put("reason", reason);
        said.put("advice", Map.of("EFFECT", "数で示すとよいでしょう。"));
        return staff.says(said).header("If-Match", "*").put(DECISIONS + proposal);
    }

    public static Response confirm(Somebody staff, String proposal) {
        return staff.acts().header("If-Match", "*").post(DECISIONS + proposal + "/confirmation");
    }

    public static Response release(Somebody staff, String call) {
        return staff.acts().post(CALLS + call + "/release");
    }

    /** Decided by one, confirmed by another. */
    public static void decided(Somebody staff, String proposal, String outcome, long amount, String reason) {
        decide(staff, proposal, outcome, amount, reason).then().statusCode(200);
        confirm(Somebody.of(Role.SECRETARIAT), proposal).then().statusCode(200);
    }
}
