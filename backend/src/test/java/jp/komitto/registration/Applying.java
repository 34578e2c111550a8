package jp.komitto.registration;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.komitto.testing.Somebody;

/** A group that applies, step by step over HTTP. */
public final class Applying {

    public static final String REGISTRATIONS = "/api/v1/registrations";
    public static final String DESK = "/api/v1/desk/registrations";
    public static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    public static final Map<String, Object> NOTHING = Map.of();
    public static final Map<String, Object> DECLARED =
            Map.of("version", 1, "doesNotApply", List.of("RELIGION", "POLITICS", "CANDIDATES"));

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Applying() {}

    /** Everything the form asks for, under a name nobody else bears. */
    public static Map<String, Object> wholeAnswers() {
        int number = NUMBER.incrementAndGet();
        return new HashMap<>(Map.ofEntries(
                entry("name", "登録ためし会 第%d".formatted(number)),
                entry("nameKana", "とうろくためしかい だい%d".formatted(number)),
                entry("kind", "VOLUNTEER"),
                entry("purpose", "地域の子どもたちと川べりを歩き、生き物を調べる。"),
                entry("activities", "月に一度の観察会と、年に一度の発表会。"),
                entry("mainField", "ENVIRONMENT"),
                entry("district", "sannomaru"),
                entry("memberCount", 12)));
    }

    public static Map<String, Object> whole() {
        return Map.of("answers", wholeAnswers(), "representative", Map.of("name", "水戸 花子", "phone", "029-224-1111"));
    }

    public static String begin(Somebody applicant, Map<String, Object> first) {
        return applicant
                .says(first)
                .post(REGISTRATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static void addDocument(Somebody applicant, String id, String kind) {
        applicant
                .asks()
                .multiPart("kind", kind)
                .multiPart("file", kind + ".pdf", PDF, "application/pdf")
                .post(REGISTRATIONS + "/" + id + "/documents")
                .then()
                .statusCode(201);
    }

    public static String tag(Somebody applicant, String id) {
        return applicant
                .asks()
                .get(REGISTRATIONS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static void declare(Somebody applicant, String id) {
        applicant
                .says(DECLARED)
                .header("If-Match", tag(applicant, id))
                .put(REGISTRATIONS + "/" + id + "/declaration")
                .then()
                .statusCode(200);
    }

    /** A draft to which nothing is missing. */
    public static String ready(Somebody applicant) {
        String id = begin(applicant, whole());
        addDocument(applicant, id, "BYLAWS");
        addDocument(applicant, id, "ROSTER");
        declare(applicant, id);
        return id;
    }

    public static String submitted(Somebody applicant) {
        String id = ready(applicant);
        applicant.acts().post(REGISTRATIONS + "/" + id + "/submission").then().statusCode(200);
        return id;
    }

    public static String registered(Somebody applicant, Somebody staff) {
        String id = submitted(applicant);
        staff.acts().post(DESK + "/" + id + "/approval").then().statusCode(200);
        return id;
    }
}
