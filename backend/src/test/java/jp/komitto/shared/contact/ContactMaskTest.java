package jp.komitto.shared.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write so that the other side can reach them past consent, and what looks like it and is none. */
class ContactMaskTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "電話は090-1234-5678です",
                "09012345678",
                "０９０－１２３４－５６７８",
                "０９０（１２３４）５６７８",
                "090 1234 5678",
                "090　1234　5678",
                "0 9 0 1 2 3 4 5 6 7 8",
                "090.1234.5678",
                "090・1234・5678",
                "090/1234/5678",
                "090:1234:5678",
                "090_1234_5678",
                "090ー1234ー5678",
                "090−1234−5678",
                "090‐1234‐5678",
                "090〜1234〜5678",
                "(090)1234-5678",
                "090\n1234\n5678",
                "090-\u200b1234\u200b-5678",
                "0\u00ad90-1234-5678",
                "〇九〇一二三四五六七八",
                "〇九〇-一二三四-五六七八",
                "零九零一二三四五六七八",
                "○9○-1234-5678",
                "◯九◯ 一二三四 五六七八",
                "ゼロキュウゼロ イチニサンヨン ゴロクナナハチ",
                "ゼロきゅうゼロの1234の5678",
                "ぜろ・きゅう・ぜろ・いち・に・さん・よん・ご・ろく・なな・はち",
                "ｾﾞﾛｷｭｳｾﾞﾛ ｲﾁﾆｻﾝﾖﾝ ｺﾞﾛｸﾅﾅﾊﾁ",
                "まるきゅうまる、いちにさんし、ごろくしちはち",
                "０9〇-１2三4-五6７8",
                "①②のうち0９０-1234-5678",
                "⓪⑨⓪①②③④⑤⑥⑦⑧",
                "0️⃣9️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣",
                "𝟎𝟗𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖",
                "O9O-1234-5678",
                "o8o1234567l",
                "zero nine zero one two three four five six seven eight",
                "090★1234★5678",
                "090→1234→5678",
                "+81 90 1234 5678",
                "＋８１−９０−１２３４−５６７８",
                "+81-29-224-1111",
                "010-81-90-1234-5678",
                "+1 415 555 0100",
                "+84 912 345 678",
                "029-224-1111",
                "029(224)1111",
                "0292241111",
                "03-1234-5678",
                "0120-444-444",
                "0800-123-4567",
                "050-1234-5678にかけてください",
                "TEL 224-1111",
                "電話：２２４−１１１１（夜だけ）",
                "☎224-1111",
                "携帯は1234-5678（090です）",
                "9月5日の10:00に09012345678へ",
                "〒310-8610 029-224-1111"
            })
    void aTelephoneNumberIsFoundHoweverItIsSpelt(String text) {
        assertThat(ContactMask.mask(text).found()).as(text).contains(ContactKind.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hanako@example.jp",
                "hanako.mito+web@mail.example.co.jp",
                "ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ",
                "hanako＠example.jp",
                "hanako @ example . jp",
                "h a n a k o @ e x a m p l e . j p",
                "hanako(at)example.jp",
                "hanako [at] example [dot] jp",
                "hanako（アット）example（ドット）jp",
                "hanakoアットexampleドットjp",
                "hanakoあっとまーくexampleどっとjp",
                "hanako＜アットマーク＞example.jp",
                "hanako at example dot jp",
                "hanako☆example.jp（☆は@に）",
                "hanako★gmail.com",
                "hanako■example.com",
                "hanako@gmail",
                "hanako.mitoあっとじーめーる",
                "はなこアットジーメールドットコム",
                "ﾊﾅｺｱｯﾄｼﾞｰﾒｰﾙﾄﾞｯﾄｺﾑ",
                "gmailはhanako.mitoです",
                "ジーメールの hanako_mito まで",
                "ha\u200bnako@exam\u200bple.jp",
                "hanako@example。jp",
                "hanako_at_example.jp",
                "hаnаkо@exаmple.jp"
            })
    void anEMailAddressIsFoundHoweverItIsDisguised(String text) {
        assertThat(ContactMask.mask(text).found()).as(text).contains(ContactKind.E_MAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.jp/hanako",
                "http://example.jp",
                "ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ",
                "hxxps://example.jp",
                "h t t p s : / / example.jp",
                "www.example.jp",
                "example.com/hanako を見て",
                "hanako-blog.example.jp",
                "example ドット com",
                "example(dot)com",
                "line.me/ti/p/abcDEF",
                "lin.ee/AbCdEf",
                "youtu.be/xyz",
                "forms.gle/xyz",
                "bit.ly/3abc",
                "exampleドットコムで検索",
                "http://192.0.2.1/x"
            })
    void aLinkIsFound(String text) {
        assertThat(ContactMask.mask(text).found()).as(text).contains(ContactKind.URL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LINE ID: hanako_mito",
                "LINEのIDはhanako123です",
                "ＬＩＮＥ　ＩＤ：ｈａｎａｋｏ１２３",
                "ラインは hanako.mito で",
                "ﾗｲﾝID→hanako-mito",
                "らいん：hanako123",
                "ラインのアイディーは「hanako123」",
                "LINE hanako_0415",
                "line=hanako",
                "IDは hanako_mito",
                "インスタは hanako_mito です",
                "Instagram: @hanako.mito",
                "@hanako_mito を見てね",
                "カカオトークのIDはhanako99",
                "WeChat: hanako88",
                "微信は hanako88",
                "Zaloで hanako88",
                "WhatsAppは hanako88",
                "Discord：hanako#1234",
                "DMは@hanako"
            })
    void aNameInAnotherServiceIsFound(String text) {
        assertThat(ContactMask.mask(text).found()).as(text).contains(ContactKind.HANDLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10月4日（土）9:00〜12:00に見川小学校で集まります。",
                "2026-10-04 09:00-12:00",
                "2026.09.01 - 2026.09.15",
                "2026/10/04、2026/10/11、2026/10/18",
                "10/4 9:00-12:00、10/11 13:00-16:00",
                "令和8年10月4日 午前9時から11時30分まで",
                "第2・第4土曜 10:00〜13:00、参加費500円",
                "参加費は1,000円、材料費は2,500円です。",
                "¥1,200と¥10,000,000",
                "予算は500,000円から1,200,000円の間です",
                "会場は 〒310-8610 水戸市中央1-4-1 です。",
                "310-0805 水戸市中央",
                "15人募集、そのうち5人ははじめての方。3年目です。",
                "1, 2, 3, 4, 5, 6, 7, 8, 9, 10番のテント",
                "年会費は3,000円で、会員は1,204人、会場は3か所です。",
                "午後に二人、三人、四人ずつ、五、六回に分けて運びます。",
                "にしごくにさんにんでしごとをして、ごごはやすみます。",
                "あっという間に終わりました。どっと疲れが出ました。",
                "オンラインで10:00から参加できます。",
                "スタートラインは南門です。LINEの使い方を教えます。",
                "LINEで連絡し合うのは苦手です。",
                "ラインを引く係をお願いします。",
                "インスタントコーヒーを用意します。",
                "Zoomの使い方を教えます。Wordとパワーポイントも。",
                "NPO法人会計基準 ver.2.0 に従います。",
                "気温は3.5度、距離は12.4kmです。",
                "Please come at 10 a.m. to the main gate. No fee.",
                "We meet at the park. Bring a towel, e.g. a big one.",
                "PTA・子ども会・町内会の方もどうぞ。",
                "No.3のテントに9:30集合、解散は15:00ごろです。",
                "法人番号は5050005001234です。",
                "@ホームな雰囲気です",
                "りんごを@100円で20個",
                "SDGsの3番、11番、17番に関係します。",
                "三の丸の二の丸展示館で、九月十五日の午後一時から。",
                "0歳から3歳のお子さんと保護者の方、20組。",
                "10:00-11:30 00-15分は受付です。",
                "1時間に4本、バスは5番のりばから09:05、10:05、11:05です。",
                "身分証のIDはいりません。",
                "体力に自信がなくても大丈夫。70代、80代の方も活躍しています。",
                "電話は10時から17時までです",
                "電話当番を3人お願いします（2026年10月4日）。"
            })
    void whatIsNoContactStaysReadable(String text) {
        ContactMask.Masked masked = ContactMask.mask(text);
        assertThat(masked.found()).as(masked.text()).isEmpty();
        assertThat(masked.text()).isEqualTo(text);
    }

    @Test
    void onlyTheContactIsTakenOutAndTheRestStays() {
        ContactMask.Masked masked = ContactMask.mask("10月4日(土)9:00に南門で。遅れたら０９０-1234-5678、または hanako@example.jp まで！");
        assertThat(masked.text()).isEqualTo("10月4日(土)9:00に南門で。遅れたら［電話番号は伏せています］、または ［メールアドレスは伏せています］ まで！");
        assertThat(masked.found()).isEqualTo(Set.of(ContactKind.PHONE, ContactKind.E_MAIL));
    }

    @Test
    void twoNumbersAreTwoMasks() {
        assertThat(ContactMask.mask("029-224-1111か090-1234-5678").text()).isEqualTo("［電話番号は伏せています］か［電話番号は伏せています］");
    }

    @Test
    void theBracketsAroundANumberStay() {
        assertThat(ContactMask.mask("山田（090-1234-5678）まで").text()).isEqualTo("山田（［電話番号は伏せています］）まで");
    }

    @Property
    void anyTextIsReadWithoutFailing(@ForAll String text) {
        ContactMask.Masked masked = ContactMask.mask(text);
        assertThat(masked.found().isEmpty()).isEqualTo(masked.text().equals(text));
    }

    @Test
    void aLongTextOfNothingButBaitIsReadInTime() {
        String bait = "a.".repeat(1000) + "@" + "0-".repeat(1000) + "あっと".repeat(300) + " at ".repeat(300);
        long before = System.nanoTime();
        ContactMask.mask(bait);
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }
}
