package jp.komitto.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.komitto.shared.database.Database;
import jp.komitto.testing.Vertx;
import org.junit.jupiter.api.Test;

/** A file of groups is taken in whole: what can be published is, what cannot is kept with its reason. */
@QuarkusTest
class ImportingGroupsTest {

    private static final String NUMBER = "1700002000777";
    private static final Path ORGANIZATIONS = Path.of("data", "organizations.csv");

    @Inject
    ImportingGroups importing;

    @Inject
    Database database;

    private final List<ReadRow> held = new ArrayList<>();
    private final List<ReadRow> noticed = new ArrayList<>();

    @Test
    void everyRowOfTheRealFileIsPublishedOrHeldAndReadingItAgainChangesNothing() {
        ImportReport first = take(CsvSource.of(ORGANIZATIONS));
        assertThat(first.rows()).isEqualTo(458);
        assertThat(first.created() + first.updated() + first.unchanged() + first.held())
                .isEqualTo(458);
        assertThat(reasons()).contains("NAME_WITHOUT_LETTERS", "TWICE_IN_FILE").doesNotContain("CORPORATE_NUMBER");
        assertThat(noticed).hasSize(3);
        long heldRows = count("select count(*) as n from held_row");

        ImportReport second = take(CsvSource.of(ORGANIZATIONS));
        assertThat(second.created()).isZero();
        assertThat(second.updated()).isZero();
        assertThat(second.held()).isEqualTo(first.held());
        assertThat(count("select count(*) as n from held_row"))
                .as("a held row is kept once, however often its file is read")
                .isEqualTo(heldRows);
    }

    @Test
    void theReportNamesLineColumnValueAndReason() {
        take(csv("団体名,法人番号", "ひがし台の会,2010"));
        assertThat(held).singleElement().satisfies(row -> assertThat(
                        row.problems().getFirst().line(row.line()))
                .isEqualTo("2行目 列「法人番号」 値「2010」: 法人番号は13桁の数字です。けたの数や文字を確かめてください。"));
    }

    @Test
    void aNumberWhoseCheckDigitDoesNotFitIsLeftOutAndReportedButTheRowIsPublished() {
        String name = "NPO法人欠けた番号" + UUID.randomUUID();
        ImportReport report = take(csv("団体名,法人番号,所在地", name + ",2010010000000,水戸市中央1-4-1"));
        assertThat(report.line()).isEqualTo("rows 1 = created 1 + updated 0 + unchanged 0 + held 0");
        assertThat(noticed).singleElement().satisfies(row -> assertThat(
                        row.notices().getFirst().line(row.line()))
                .isEqualTo("2行目 列「法人番号」 値「2010010000000」: 法人番号の検査数字が合いません。国税庁の公表サイトで番号を確かめてください。"));
        Row group = only("select corporate_number, address from citizen_group where name = '" + name + "'");
        assertThat(group.getString("corporate_number")).isNull();
        assertThat(group.getString("address")).isEqualTo("水戸市中央1-4-1");
        Row kept = only("select row_values, settled_at from held_row where row_values ->> '団体名' = '" + name + "'");
        assertThat(kept.getJsonObject("row_values").getString("法人番号"))
                .as("the value as it was written is kept")
                .isEqualTo("2010010000000");
        assertThat(kept.getOffsetDateTime("settled_at"))
                .as("and is nobody's work")
                .isNotNull();
    }

    @Test
    void aNumberCorrectedLaterIsAddedToTheSameGroup() {
        String name = "NPO法人直した番号" + UUID.randomUUID();
        CsvSource damaged = csv("団体名,法人番号", name + ",7000020000001");
        assertThat(take(damaged).created()).isEqualTo(1);
        assertThat(take(damaged).unchanged()).isEqualTo(1);
        assertThat(take(csv("団体名,法人番号", name + "," + NUMBER)).updated()).isEqualTo(1);
        assertThat(take(damaged).unchanged())
                .as("the damaged number does not take the right one away")
                .isEqualTo(1);
        assertThat(count("select count(*) as n from citizen_group where name = '" + name + "' and corporate_number = '"
                        + NUMBER + "'"))
                .isEqualTo(1);
    }

    @Test
    void rowsWithTheSameDamagedNumberAreToldApartByTheirNames() {
        String mark = UUID.randomUUID().toString();
        ImportReport report =
                take(csv("団体名,法人番号", "財団法人会館" + mark + ",2010010000000", "公益財団法人センター" + mark + ",2010010000000"));
        assertThat(report.created()).isEqualTo(2);
        ImportReport contradicting = take(
                csv("団体名,法人番号,活動内容", "NPO法人同じ名" + mark + ",2010010000000,川", "NPO法人同じ名" + mark + ",2010010000000,山"));
        assertThat(contradicting.created()).isEqualTo(1);
        assertThat(contradicting.held()).isEqualTo(1);
        assertThat(reasons()).isEqualTo("TWICE_IN_FILE");
    }

    @Test
    void aHeldRowKeepsEveryCellAsItWasWritten() {
        String name = "保留の会" + UUID.randomUUID();
        take(csv("団体名,法人番号,覚え書き", name + ",12345,  そのまま  "));
        Row row = only("select row_values from held_row where row_values ->> '団体名' = '" + name + "'");
        assertThat(row.getJsonObject("row_values").getString("覚え書き")).isEqualTo("  そのまま  ");
        assertThat(row.getJsonObject("row_values").getString("法人番号")).isEqualTo("12345");
    }

    @Test
    void windows31jIsReadLikeUtf8WithAndWithoutByteOrderMark() {
        String text = "団体名,活動内容\n一般社団法人髙﨑の会①,森を守る～\n";
        String other = "団体名,活動内容\n一般社団法人髙﨑の会①,森を守る～\n";
        assertThat(take(bytes(text, Charset.forName("windows-31j"))).created()).isEqualTo(1);
        assertThat(take(bytes(other, StandardCharsets.UTF_8)).held()).isZero();
        assertThat(take(bytes("\uFEFF" + other, StandardCharsets.UTF_8)).unchanged())
                .isEqualTo(1);
    }

    @Test
    void aFileInNeitherEncodingIsRefusedWithASentence() {
        CsvSource utf16 = bytes("団体名\n森の会\n", StandardCharsets.UTF_16);
        assertThatThrownBy(() -> take(utf16))
                .isInstanceOf(FileUnusable.class)
                .hasMessageContaining("CSV（UTF-8）で保存し直してください");
    }

    @Test
    void aFileWithoutNamesOrWithoutAnythingIsRefusedWithASentence() {
        assertThatThrownBy(() -> take(csv("番号,所在地", "1,水戸市")))
                .isInstanceOf(FileUnusable.class)
                .hasMessageContaining("団体の名前の列が見つかりません");
        assertThatThrownBy(() -> take(csv(""))).isInstanceOf(FileUnusable.class);
    }

    @Test
    void aQuoteThatIsNeverClosedHoldsTheRowItSwallowedTheRestInto() {
        String whole = "NPO法人閉じた会" + UUID.randomUUID();
        ImportReport report = take(csv("団体名,活動内容", whole + ",\"川と\"\"里\"\"山\"", "NPO法人みどり,\"閉じない", "NPO法人あお,川"));
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.held()).isEqualTo(1);
        assertThat(reasons()).isEqualTo("QUOTE_UNCLOSED");
        assertThat(held.getFirst().written().get("活動内容")).contains("NPO法人あお");
    }

    @Test
    void anEmptyCellNeverErasesWhatIsKnown() {
        String name = "NPO法人消えない会" + UUID.randomUUID();
        take(csv("団体名,活動内容", name + ",里山の手入れ"));
        ImportReport again = take(csv("団体名,活動内容,所在地", name + ",,水戸市中央1-4-1"));
        assertThat(again.updated()).isEqualTo(1);
        Row row = only("select activities, address from citizen_group where name = '" + name + "'");
        assertThat(row.getString("activities")).isEqualTo("里山の手入れ");
        assertThat(row.getString("address")).isEqualTo("水戸市中央1-4-1");
    }

    @Test
    void twoSpellingsOfOneNameAreOneGroup() {
        String name = "ふたつのつづり" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(take(csv("団体名", "特定非営利活動法人" + name)).created()).isEqualTo(1);
        assertThat(take(csv("団体名", "ＮＰＯ法人　" + name)).created()).isZero();
    }

    @Test
    void theNumberFindsTheGroupWhenItsNameHasChanged() {
        take(csv("団体名,法人番号", "社団法人むかしの名,7010405010487"));
        ImportReport renamed = take(csv("団体名,法人番号", "公益社団法人いまの名,7010405010487"));
        assertThat(renamed.updated() + renamed.unchanged()).isEqualTo(1);
        assertThat(renamed.created()).isZero();
        take(csv("団体名,法人番号", "公益財団法人人権教育啓発推進センター,7010405010487"));
    }

    @Test
    void aKindThatNothingTellsIsAskedForInsteadOfGuessed() {
        take(csv("団体名", "みどりの風" + UUID.randomUUID()));
        assertThat(reasons()).isEqualTo("KIND_UNKNOWN");
    }

    @Test
    void aRehearsalKeepsNothing() {
        String name = "NPO法人ためしの会" + UUID.randomUUID();
        ImportReport report = take(csv("団体名", name, "－"), true);
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.held()).isEqualTo(1);
        assertThat(count("select count(*) as n from citizen_group where name = '" + name + "'"))
                .isZero();
    }

    @Test
    void rowsBeyondOneBatchAreCountedAndWrittenAlike() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String[] lines = IntStream.range(0, 1_203)
                .mapToObj(n -> "NPO法人多い会%s第%d号".formatted(mark, n))
                .toArray(String[]::new);
        assertThat(take(csv("団体名", lines)).created()).isEqualTo(1_203);
        assertThat(take(csv("団体名", lines)).unchanged()).isEqualTo(1_203);
    }

    private ImportReport take(CsvSource source) {
        return take(source, false);
    }

    private ImportReport take(CsvSource source, boolean rehearse) {
        held.clear();
        noticed.clear();
        ImportOptions options = new ImportOptions(rehearse, "試験", false, "test");
        return Vertx.await(() -> importing.take(source, options, this::hear));
    }

    private void hear(ReadRow row) {
        (row.publishable() ? noticed : held).add(row);
    }

    private String reasons() {
        return held.stream()
                .flatMap(row -> row.problems().stream())
                .map(RowProblem::code)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private long count(String sql) {
        return only(sql).getLong("n");
    }

    private Row only(String sql) {
        return Vertx.await(() -> database.query(sql)).iterator().next();
    }

    private static CsvSource csv(String header, String... lines) {
        return bytes(header + "\r\n" + String.join("\r\n", lines), StandardCharsets.UTF_8);
    }

    private static CsvSource bytes(String text, Charset charset) {
        byte[] content = text.getBytes(charset);
        return new CsvSource() {
            @Override
            public String name() {
                return "test.csv";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }
}
