package jp.komitto.directory;

import static jp.komitto.directory.AttributeType.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.komitto.city.Scheme;

/**
 * Everything a group's page can say, each attribute with its shape, its bound and its column. This list drives the import,
 * the comparison of an old and a new state, and the writing; what readers see is told by {@link GroupView}.
 */
public enum GroupAttribute {
    NAME("name", TEXT, 200, "団体名", "名称", "法人名", "団体名称", "組織名"),
    NAME_KANA("nameKana", TEXT, 300, "団体名カナ", "名称カナ", "フリガナ", "ふりがな", "団体名ふりがな", "団体名フリガナ", "名称_カナ"),
    NAME_EN("nameEn", TEXT, 300, "団体名英語", "英語名", "名称_英語", "英字名"),
    NAME_EASY("nameEasy", TEXT, 300, "やさしい日本語の名前"),
    KIND("kind", Scheme.KIND, CODE, "種別", "団体種別", "団体の種類", "組織種別"),
    MAIN_FIELD("mainField", Scheme.FIELD, CODE, "主な活動分野", "主たる活動分野"),
    FIELDS("fields", Scheme.FIELD, CODES, "活動分野", "分野"),
    SDGS("sdgs", Scheme.SDG, CODES, "SDGs", "SDGsのゴール"),
    PURPOSE("purpose", TEXT, 4_000, "目的", "活動目的", "設立目的"),
    ACTIVITIES("activities", TEXT, 10_000, "活動内容", "事業内容", "活動の内容", "概要"),
    SUMMARY_EASY("summaryEasy", TEXT, 4_000, "やさしい日本語の説明"),
    SUMMARY_EN("summaryEn", TEXT, 4_000, "英語の説明"),
    DISTRICT("district", Scheme.DISTRICT, CODE, "地区", "地区名"),
    ACTIVITY_AREA("activityArea", TEXT, 500, "活動地域", "活動場所", "活動区域"),
    ADDRESS("address", TEXT, 500, "所在地", "住所", "所在地_連結表記", "主たる事務所の所在地"),
    LAT("lat", DEGREES, 90, "緯度"),
    LON("lon", DEGREES, 180, "経度"),
    WEEKDAYS("weekdays", Scheme.WEEKDAY, CODES, "活動曜日", "曜日"),
    TIMES("times", Scheme.TIME, CODES, "時間帯", "活動時間帯"),
    SCHEDULE("schedule", TEXT, 500, "活動日時", "活動日", "活動時間"),
    AUDIENCES("audiences", Scheme.AUDIENCE, CODES, "対象", "対象者"),
    LANGUAGES("languages", Scheme.LANGUAGE, CODES, "対応言語", "言語"),
    MEMBER_COUNT("memberCount", NUMBER, 1_000_000, "会員数", "構成員数", "人数"),
    AGE_BANDS("ageBands", Scheme.AGE_BAND, CODES, "会員の年代", "年代"),
    FEE_YEN("feeYen", NUMBER, 10_000_000, "会費", "年会費", "会費（円）"),
    FEE_NOTE("feeNote", TEXT, 500, "会費の説明", "会費備考"),
    FOUNDED("founded", YEAR_MONTH, 0, "設立年月", "設立年", "設立年月日", "設立"),
    CORPORATE_NUMBER("corporateNumber", AttributeType.CORPORATE_NUMBER, 13, "法人番号"),
    WEBSITE("website", AttributeType.ADDRESS, 1_000, "ウェブサイト", "ホームページ", "URL", "ホームページアドレス", "HP"),
    SOCIAL_MEDIA("socialMedia", ADDRESSES, 1_000, "SNS", "ソーシャルメディア"),
    CONTACT_FORM("contactForm", FLAG, 0, "問い合わせフォーム"),
    CONTACT_PHONE("contactPhone", PHONE, 50, "公開電話番号", "公開用電話番号"),
    CONTACT_EMAIL("contactEmail", EMAIL, 254, "公開メールアドレス", "公開用メールアドレス"),
    RECRUITING("recruiting", FLAG, 0, "会員募集", "募集中", "会員・ボランティア募集"),
    RECRUITING_NOTE("recruitingNote", TEXT, 2_000, "募集内容", "募集の説明"),
    CONFIRMED_ON("confirmedOn", DATE, 0, "確認日", "最終確認日", "更新日"),
    SOURCE_TITLE("sourceTitle", TEXT, 500, "出典"),
    SOURCE_URL("sourceUrl", AttributeType.ADDRESS, 1_000, "出典URL"),
    SOURCE_AS_OF("sourceAsOf", DATE, 0, "出典の日付", "時点");

    private static final String CONTACT = "contact_";

    private final String header;
    private final Scheme scheme;
    private final AttributeType type;
    private final int bound;
    private final List<String> otherHeaders;
    private final String column;

    GroupAttribute(String header, AttributeType type, int bound, String... otherHeaders) {
        this.header = header;
        this.scheme = null;
        this.type = type;
        this.bound = bound;
        this.otherHeaders = List.of(otherHeaders);
        this.column = columnOf(header);
    }

    GroupAttribute(String header, Scheme scheme, AttributeType type, String... otherHeaders) {
        this.header = header;
        this.scheme = scheme;
        this.type = type;
        this.bound = 0;
        this.otherHeaders = List.of(otherHeaders);
        this.column = columnOf(header);
    }

    /** The name of this attribute in files and in the API. */
    public String header() {
        return header;
    }

    /** What Japanese open data calls it; the first is the usual one. */
    public List<String> otherHeaders() {
        return otherHeaders;
    }

    public AttributeType type() {
        return type;
    }

    /** The code list its values come from, for codes. */
    public Optional<Scheme> scheme() {
        return Optional.ofNullable(scheme);
    }

    /** Longest text in characters, or largest number. */
    public int bound() {
        return bound;
    }

    /** Contact details live in their own table. */
    boolean isContact() {
        return this == CONTACT_FORM || this == CONTACT_PHONE || this == CONTACT_EMAIL;
    }

    String column() {
        return column;
    }

    private static String columnOf(String header) {
        String snake = header.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return snake.startsWith(CONTACT) ? snake.substring(CONTACT.length()) : snake;
    }

    static List<GroupAttribute> ofGroupTable() {
        return Arrays.stream(values())
                .filter(attribute -> !attribute.isContact())
                .toList();
    }

    static List<GroupAttribute> ofContactTable() {
        return Arrays.stream(values()).filter(GroupAttribute::isContact).toList();
    }
}
