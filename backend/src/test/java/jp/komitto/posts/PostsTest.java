package jp.komitto.posts;

import static io.restassured.RestAssured.given;
import static jp.komitto.registration.Applying.*;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import java.util.Map;
import jp.komitto.files.Pictures;
import jp.komitto.registration.Applying;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.Test;

/** News and activity reports over HTTP. */
@QuarkusTest
class PostsTest {

    private final Somebody hanako = Somebody.citizen();
    private final Somebody staff = Somebody.of(Role.SECRETARIAT);

    @Test
    void aPostWithAPhotoStandsOnThePageInTheFeedAndForFeedReaders() {
        String group = registered(hanako, staff);
        String post =
                begin(group, "<p>川を<strong>歩きました</strong>。</p><script>alert(1)</script><img src=x onerror=alert(1)>");
        hanako.asks()
                .multiPart("file", "a.jpg", Pictures.jpeg(300, 200), "image/jpeg")
                .post("/api/v1/posts/" + post + "/photos")
                .then()
                .statusCode(422)
                .body("code", is("PHOTO_WITHOUT_WORDS"));
        String photo = hanako.asks()
                .multiPart(new MultiPartSpecBuilder("川べりを歩く子どもたち")
                        .controlName("alt")
                        .charset("UTF-8")
                        .build())
                .multiPart("file", "a.jpg", Pictures.jpeg(300, 200), "image/jpeg")
                .post("/api/v1/posts/" + post + "/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        given().get(photo).then().statusCode(404);
        given().get("/api/v1/posts/" + post).then().statusCode(404);

        hanako.acts()
                .post("/api/v1/posts/" + post + "/publication")
                .then()
                .statusCode(200)
                .body("status", is("PUBLISHED"));
        given().get("/api/v1/groups/" + group + "/posts")
                .then()
                .statusCode(200)
                .body("items.id", contains(post))
                .body("items[0].body", is("<p>川を<strong>歩きました</strong>。</p>"))
                .body("items[0].photos[0].alt", is("川べりを歩く子どもたち"));
        given().get("/api/v1/posts").then().body("items[0].id", is(post));
        given().get("/api/v1/posts/feed.atom")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/atom+xml"))
                .body(containsString(post));
        given().get(photo).then().statusCode(200).header("Cache-Control", containsString("immutable"));
    }

    @Test
    void whatIsWithdrawnIsGoneForEverybodyElse() {
        String group = registered(hanako, staff);
        String post = begin(group, "<p>お知らせ</p>");
        hanako.acts().post("/api/v1/posts/" + post + "/publication").then().statusCode(200);
        hanako.acts().post("/api/v1/posts/" + post + "/withdrawal").then().statusCode(200);
        given().get("/api/v1/posts/" + post).then().statusCode(404);
        given().get("/api/v1/groups/" + group + "/posts").then().body("items", empty());
        hanako.acts().post("/api/v1/posts/" + post + "/publication").then().statusCode(409);
    }

    @Test
    void theGroupsPeopleSeeTheirDraftsAndNobodyElseDoes() {
        String group = registered(hanako, staff);
        String first = begin(group, "<p>下書き</p>");
        String second = begin(group, "<p>もう一つ</p>");
        hanako.acts().post("/api/v1/posts/" + first + "/publication").then().statusCode(200);
        String own = "/api/v1/my/groups/" + group + "/posts";
        String cursor = hanako.asks()
                .queryParam("size", 1)
                .get(own)
                .then()
                .statusCode(200)
                .body("items.id", contains(first))
                .body("items.status", contains("PUBLISHED"))
                .extract()
                .path("nextCursor");
        hanako.asks()
                .queryParam("size", 1)
                .queryParam("cursor", cursor)
                .get(own)
                .then()
                .body("items.id", contains(second))
                .body("items.status", contains("DRAFT"))
                .body("nextCursor", nullValue());
        Somebody.citizen().asks().get(own).then().statusCode(403);
        given().get(own).then().statusCode(401);
    }

    @Test
    void whatAPhotoShowsCanBeSaidAnew() {
        String group = registered(hanako, staff);
        String post = begin(group, "<p>お知らせ</p>");
        String photo = hanako.asks()
                .multiPart("alt", "kawa")
                .multiPart("file", "a.jpg", Pictures.jpeg(30, 20), "image/jpeg")
                .post("/api/v1/posts/" + post + "/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String words = "/api/v1/posts/" + post + "/photos/" + photo;
        hanako.says(Map.of("alt", " ")).put(words).then().statusCode(400);
        Somebody.citizen().says(Map.of("alt", "にせ")).put(words).then().statusCode(403);
        hanako.says(Map.of("alt", "川べり")).put(words).then().statusCode(200).body("alt", is("川べり"));
        hanako.asks().get("/api/v1/posts/" + post).then().body("photos.alt", contains("川べり"));
    }

    @Test
    void onlyManagersWriteAndOnlyForGroupsInTheDirectory() {
        String group = registered(hanako, staff);
        Somebody.citizen()
                .says(written("<p>にせ</p>"))
                .post("/api/v1/groups/" + group + "/posts")
                .then()
                .statusCode(403);
        String draft = Applying.begin(hanako, NOTHING);
        hanako.says(written("<p>まだ</p>"))
                .post("/api/v1/groups/" + draft + "/posts")
                .then()
                .statusCode(404);
        hanako.says(written("<script>x</script>"))
                .post("/api/v1/groups/" + group + "/posts")
                .then()
                .statusCode(422)
                .body("code", is("POST_EMPTY"));
    }

    @Test
    void pagesOfTheFeedLoseAndRepeatNothing() {
        String group = registered(hanako, staff);
        for (int n = 0; n < 3; n++) {
            hanako.acts()
                    .post("/api/v1/posts/" + begin(group, "<p>その%d</p>".formatted(n)) + "/publication")
                    .then()
                    .statusCode(200);
        }
        String posts = "/api/v1/groups/" + group + "/posts";
        String cursor = given().queryParam("size", 2)
                .get(posts)
                .then()
                .body("items", hasSize(2))
                .body("items[0].body", is("<p>その2</p>"))
                .extract()
                .path("nextCursor");
        given().queryParam("size", 2)
                .queryParam("cursor", cursor)
                .get(posts)
                .then()
                .body("items.body", contains("<p>その0</p>"))
                .body("nextCursor", nullValue());
    }

    private static Map<String, Object> written(String body) {
        return Map.of("kind", "REPORT", "title", "秋の観察会", "body", body);
    }

    private String begin(String group, String body) {
        return hanako.says(written(body))
                .post("/api/v1/groups/" + group + "/posts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
