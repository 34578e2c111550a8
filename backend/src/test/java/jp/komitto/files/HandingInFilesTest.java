package jp.komitto.files;

import static io.restassured.RestAssured.given;
import static jp.komitto.registration.Applying.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import jp.komitto.shared.security.Role;
import jp.komitto.testing.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is taken in, what becomes of it, and who gets it back. */
@QuarkusTest
class HandingInFilesTest {

    private final Somebody hanako = Somebody.citizen();
    private String draft;

    @BeforeEach
    void aDraft() {
        draft = begin(hanako, NOTHING);
    }

    @Test
    void aFileIsWhatItsContentSaysWhateverItIsCalled() {
        refused(
                "rules.pdf",
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                "application/pdf");
        refused("rules.pdf", "MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1), "application/pdf");
        refused(
                "drawing.png",
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                "image/png");
        refused(
                "roster.docx",
                zip("evil.exe"),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        refused(
                "roster.docx",
                zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                "application/zip");
        upload("roster.txt", zip("[Content_Types].xml", "word/document.xml"), "text/plain")
                .statusCode(201)
                .body("name", is("roster.docx"))
                .body("mediaType", containsString("wordprocessingml"));
        upload("../../bylaws.exe", PDF, "application/octet-stream")
                .statusCode(201)
                .body("name", is("bylaws.pdf"));
    }

    @Test
    void aPictureIsDrawnAnewTurnedUprightAndForgetsWhereItWasTaken() throws IOException {
        byte[] original = Pictures.jpegFromATelephone(400, 200);
        assertThat(text(original)).contains(Pictures.CANARY);
        String id = upload("photo.jpg", original, "image/jpeg")
                .statusCode(201)
                .body("width", is(200))
                .body("height", is(400))
                .extract()
                .path("id");
        byte[] kept = hanako.asks()
                .get("/api/v1/files/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(text(kept)).doesNotContain(Pictures.CANARY, "Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getHeight()).isEqualTo(400);
    }

    @Test
    void aPictureIsNoLargerThanAScreenNeedsAndABombIsNotUnpacked() {
        upload("wide.png", Pictures.png(3200, 800), "image/png")
                .statusCode(201)
                .body("width", is(1600))
                .body("height", is(400));
        upload("bomb.png", Pictures.png(6000, 5000), "image/png")
                .statusCode(422)
                .body("code", is("PICTURE_TOO_LARGE"));
        byte[] broken = Pictures.png(50, 50);
        Arrays.fill(broken, 40, broken.length, (byte) 0);
        upload("broken.png", broken, "image/png").statusCode(422).body("code", is("PICTURE_UNREADABLE"));
    }

    @Test
    void aFileIsGivenToWhomItIsMeantAsAnAttachmentAndToNobodyElse() {
        String id = upload("rules.pdf", PDF, "application/pdf")
                .statusCode(201)
                .extract()
                .path("id");
        hanako.asks()
                .get("/api/v1/files/" + id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''rules.pdf"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("no-store"));
        Somebody.citizen()
                .asks()
                .get("/api/v1/files/" + id)
                .then()
                .statusCode(404)
                .body("code", is("FILE_NOT_FOUND"));
        given().get("/api/v1/files/" + id).then().statusCode(404);
        Somebody.of(Role.SECRETARIAT).asks().get("/api/v1/files/" + id).then().statusCode(404);
    }

    @Test
    void twentyFilesAreEnough() {
        for (int n = 0; n < StoredFiles.MOST_OF_ONE_OWNER; n++) {
            upload("%d.pdf".formatted(n), PDF, "application/pdf").statusCode(201);
        }
        upload("more.pdf", PDF, "application/pdf").statusCode(409).body("code", is("FILES_TOO_MANY"));
    }

    @Test
    void formsWithFilesHaveTheLargerDoorAndNothingElseHas() {
        byte[] large = new byte[9 * 1024 * 1024];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        upload("large.pdf", large, "application/pdf").statusCode(201);
        byte[] tooLarge = new byte[11 * 1024 * 1024];
        System.arraycopy(PDF, 0, tooLarge, 0, PDF.length);
        upload("too-large.pdf", tooLarge, "application/pdf").statusCode(413);
        hanako.asks()
                .contentType("application/json")
                .body("{\"answers\":{\"purpose\":\"%s\"}}".formatted("あ".repeat(30_000)))
                .post(REGISTRATIONS)
                .then()
                .statusCode(413)
                .body("code", is("BODY_TOO_LARGE"));
    }

    @Test
    void aBodyThatDoesNotAnnounceItsSizeIsCutOffToo() throws Exception {
        byte[] body = "{\"answers\":{\"purpose\":\"%s\"}}"
                .formatted("a".repeat(200_000))
                .getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + REGISTRATIONS))
                .header("Content-Type", "application/json")
                .header("X-Test-Actor", hanako.id() + " " + hanako.role())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    private void refused(String name, byte[] content, String claimed) {
        upload(name, content, claimed).statusCode(415).body("code", is("FILE_TYPE_NOT_ALLOWED"));
    }

    private ValidatableResponse upload(String name, byte[] content, String claimed) {
        return hanako.asks()
                .multiPart("kind", "OTHER")
                .multiPart("file", name, content, claimed)
                .post(REGISTRATIONS + "/" + draft + "/documents")
                .then();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
