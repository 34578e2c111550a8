package jp.komitto.contract;

import static jp.komitto.registration.Applying.DESK;
import static jp.komitto.registration.Applying.REGISTRATIONS;
import static jp.komitto.registration.Applying.addDocument;
import static jp.komitto.registration.Applying.begin;
import static jp.komitto.registration.Applying.declare;
import static jp.komitto.registration.Applying.registered;
import static jp.komitto.registration.Applying.wholeAnswers;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;

/**
 * One group's people with everything a stranger might want to look at: a registration with the city, a draft, documents, a post
 * not yet published, an invitation, a change that waits. Contact details in it are canaries: they are nowhere else.
 *
 * @param ids of everything in it
 */
record World(Somebody owner, Somebody staff, List<String> ids, List<String> canaries) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static World made() {
        return new Making().make();
    }

    /** Step by step, over HTTP. */
    private static final class Making {

        private final Somebody owner = Somebody.citizen();
        private final Somebody staff = Somebody.of(Role.SECRETARIAT);
        private final Set<String> ids = new LinkedHashSet<>();
        private final String mark = UUID.randomUUID().toString().substring(0, 8);
        private final String name = "金糸雀 " + mark;
        private final String email = "canary-" + mark + "@canary.example.jp";

        World make() {
            String draft = begin(owner, contact(Map.of("name", "下書きの会")));
            String submitted = begin(owner, contact(wholeAnswers()));
            addDocument(owner, submitted, "BYLAWS");
            addDocument(owner, submitted, "ROSTER");
            declare(owner, submitted);
            note(owner.acts().post(REGISTRATIONS + "/" + submitted + "/submission"));
            note(owner.asks().get(REGISTRATIONS + "/" + submitted));
            String group = registered(owner, staff);
            String page = "/api/v1/groups/" + group;
            note(owner.says(Map.of("title", "まだ出していない知らせ", "body", "<p>" + name + "</p>", "kind", "NEWS"))
                    .post(page + "/posts"));
            note(owner.says(Map.of("role", "MEMBER")).post(page + "/invitations"));
            note(owner.asks().get(page + "/invitations"));
            Response editable = owner.asks().get(page + "/edit");
            note(owner.says(contact(Map.of("name", "名前を変える会 " + mark)))
                    .header("If-Match", editable.header("ETag"))
                    .patch(page + "/edit"));
            note(Somebody.citizen().says(Map.of("reason", "代表と連絡がとれない " + name)).post(page + "/successions"));
            ids.addAll(List.of(draft, submitted, group));
            ids.remove(owner.id().toString());
            staff.asks().get(DESK + "/" + submitted).then().statusCode(200);
            return new World(owner, staff, new ArrayList<>(ids), List.of(name, email));
        }

        private Map<String, Object> contact(Map<String, Object> answers) {
            return Map.of(
                    "answers",
                    answers,
                    "representative",
                    Map.of("name", name, "phone", "029-224-1111", "email", email));
        }

        private void note(Response answer) {
            if (answer.statusCode() >= 300) {
                throw new AssertionError(answer.statusCode() + " " + answer.asString());
            }
            Matcher found = ID.matcher(answer.asString());
            while (found.find()) {
                ids.add(found.group());
            }
        }
    }
}
