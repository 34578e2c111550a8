package jp.komitto.search;

import static io.restassured.RestAssured.get;
import static jp.komitto.search.Directory.group;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.komitto.shared.journal.JournalEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowingTheJournalTest {

    private static final String LISTENERS =
            "select count(*)::int from pg_stat_activity where application_name = 'komitto journal'";

    @Inject
    Directory directory;

    @BeforeEach
    void indexIsReady() {
        directory.awaitIndex();
    }

    @AfterEach
    void forget() {
        directory.removeAll();
    }

    @Test
    void readinessTellsOfTheIndex() {
        get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("search-index"));
    }

    @Test
    void whatAnotherConnectionCommitsIsFound() {
        directory.write(group("かわせみ観察会"));
        directory.awaitFound(1, "かわせみ観察会");
    }

    @Test
    void aRenamedGroupIsFoundByItsNewNameOnly() {
        var group = group("かわせみ観察会");
        directory.write(group);
        directory.awaitFound(1, "かわせみ観察会");
        directory.remove(group);
        directory.write(group(group.id(), "やませみ観察会", Map.of()));
        directory.awaitFound(1, "やませみ観察会");
        directory.awaitFound(0, "かわせみ観察会");
    }

    @Test
    void aGroupThatIsNoLongerRegisteredIsNotFoundAnyMore() {
        var group = group("かわせみ観察会");
        directory.write(group);
        directory.awaitFound(1, "かわせみ観察会");
        directory.expire(group);
        directory.awaitFound(0, "かわせみ観察会");
    }

    @Test
    void aLostConnectionIsReplacedAndWhatHappenedMeanwhileIsCaughtUp() {
        await().until(() -> directory.count(LISTENERS) == 1);
        directory.count("select count(pg_terminate_backend(pid))::int from pg_stat_activity"
                + " where application_name = 'komitto journal'");
        directory.write(group("かわせみ観察会"));
        directory.awaitFound(1, "かわせみ観察会");
        await().until(() -> directory.count(LISTENERS) == 1);
        directory.write(group("やませみ観察会"));
        directory.awaitFound(1, "やませみ観察会");
    }

    @Test
    void aBurstArrivesWhole() {
        directory.write(IntStream.range(0, 2500).mapToObj(i -> group("渡り鳥" + i)).toArray(IndexedGroup[]::new));
        directory.awaitFound(2500, "渡り鳥");
    }

    @Test
    void rowsAboutOtherThingsDoNoHarm() {
        directory.append(new JournalEntry("SomethingElse", UUID.randomUUID()));
        directory.write(group("かわせみ観察会"));
        directory.awaitFound(1, "かわせみ観察会");
    }
}
