package jp.komitto.shared.contact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** E-mail addresses, links and names in other services. Every pattern reads uniform text. */
final class Addresses {

    private static final String OPEN = "[(\\[{<〈《【〔「『]\\s{0,3}";
    private static final String CLOSE = "\\s{0,3}[)\\]}>〉》】〕」』]";

    private static final String AT_WORD = "あっと(?:まーく)?";
    private static final String AT =
            "\\s{0,3}(?:@|" + OPEN + "(?:at|@|a|" + AT_WORD + ")" + CLOSE + "|" + AT_WORD + "|_at_|-at-)\\s{0,3}";
    private static final String DOT_WORD = "(?:どっと|てん|点)";
    private static final String SHUT_DOT = OPEN + "(?:dot|[.・。]|" + DOT_WORD + ")" + CLOSE;
    private static final String DOT = "\\s{0,3}(?:[.。・]|" + SHUT_DOT + "|どっと|_dot_|-dot-)\\s{0,3}";
    private static final String CLEAR_DOT = "(?:\\s{0,3}(?:\\.|" + SHUT_DOT + "|どっと)\\s{0,3}|\\s{1,3}dot\\s{1,3})";

    private static final String LABEL = "[a-z0-9][a-z0-9-]{0,40}";
    private static final String DOMAIN = LABEL + "(?:" + DOT + LABEL + "){0,6}";
    private static final String NAME = "[a-z0-9_%+-]{1,64}(?:" + DOT + "[a-z0-9_%+-]{1,64}){0,6}";
    private static final String KANA = "[ぁ-んーa-z0-9._-]";

    private static final String TOP =
            "(?:com|net|org|info|biz|jp|app|dev|tv|cc|xyz|site|page|link|shop|club|example|test|invalid)";
    private static final String SPOKEN_TOP = "(?:こむ|じぇーぴー|ねっと|おーあーるじー|" + TOP + ")";
    private static final String SHORT_TOP = "(?:me|ee|ly|be|gle|gl|co|to|us|uk|kr|cn|tw|vn|io|ai|gg)";
    private static final String NO_MORE = "(?![a-z0-9-])";
    private static final String PATH = "[^\\s、。，）」』】〉》]{0,400}";

    private static final String PROVIDER = "(?:g-?mail|hotmail|outlook|icloud|docomo|ezweb|softbank|yahoo|じーめーる"
            + "|やふー(?:めーる)?|ほっとめーる|あうとるっく|あいくらうど|どこも|そふとばんく|いーじーうぇぶ)";
    private static final String SERVICE = "(?:(?<![a-z])line|(?<![ぁ-んー])らいん|かかお(?:とーく)?|kakao(?:talk)?|wechat|微信"
            + "|うぃーちゃっと|whatsapp|わっつあっぷ|zalo|ざろ|telegram|てれぐらむ|messenger|めっせんじゃー"
            + "|instagram|いんすた(?:ぐらむ)?|insta|facebook|ふぇいすぶっく|twitter|ついったー|tiktok"
            + "|てぃっくとっく|discord|でぃすこーど|skype|すかいぷ|snapchat|signal|(?<![a-z])dm)";
    private static final String SAYS =
            "(?:\\s{0,3}(?:id|あいでぃー?|あかうんと|名前|ゆーざー名?|検索|です|だよ" + "|[のはもがでをに:;=→⇒、,/・(\\[「『【<-])\\s{0,3}){1,6}";
    private static final String HANDLE = "@?[a-z0-9](?:[a-z0-9_-]|[.](?=[a-z0-9])){2,40}";

    /** Who reads them aloud, disguises them or writes them out: one line for each way of doing so. */
    private static final Map<ContactKind, List<Pattern>> PATTERNS = new EnumMap<>(Map.of(
            ContactKind.E_MAIL,
            patterns(
                    NAME + AT + DOMAIN,
                    NAME + "\\s{1,3}at\\s{1,3}" + LABEL + "(?:" + CLEAR_DOT + LABEL + "){0,5}" + CLEAR_DOT + TOP
                            + NO_MORE,
                    NAME + "\\s{0,3}[☆★◎●■◆♪♡♥*#^!]\\s{0,3}" + LABEL + "(?:\\." + LABEL + "){0,5}\\." + TOP + NO_MORE,
                    KANA + "{2,40}\\s{0,3}" + AT_WORD + "\\s{0,3}" + KANA + "{2,40}?\\s{0,3}(?:" + DOT_WORD
                            + "|\\.)\\s{0,3}" + SPOKEN_TOP,
                    KANA + "{2,40}\\s{0,3}" + AT_WORD + "\\s{0,3}" + PROVIDER,
                    PROVIDER + "(?:めーる)?" + SAYS + "(?=[0-9._-]{0,20}[a-z])[a-z0-9][a-z0-9._-]{3,40}"),
            ContactKind.URL,
            patterns(
                    "h\\s?[tx*]\\s?[tx*]\\s?p\\s?s?\\s?[:;]?\\s?/\\s?/" + PATH,
                    "(?<![a-z0-9])www" + CLEAR_DOT + LABEL + PATH,
                    "(?<![a-z0-9@.-])(?:" + LABEL + CLEAR_DOT + "){1,6}" + TOP + NO_MORE + "(?:[/?#:]" + PATH + ")?",
                    "(?<![a-z0-9@.-])(?:" + LABEL + "\\.){1,6}" + SHORT_TOP + "/" + PATH,
                    "(?<![a-z0-9])[a-z0-9-]{2,40}\\s{0,3}どっと\\s{0,3}" + SPOKEN_TOP,
                    "(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?::\\d{1,5})?/" + PATH),
            ContactKind.HANDLE,
            patterns(
                    SERVICE + SAYS + HANDLE,
                    SERVICE + "\\s{1,3}(?=[a-z.-]{0,20}[0-9_])" + HANDLE,
                    "(?<![a-z])id\\s{0,3}(?:は|が|[:=→;])\\s{0,3}" + HANDLE,
                    "(?<![a-z0-9])@(?=[0-9_.]{0,20}[a-z])[a-z0-9_](?:[a-z0-9_]|[.](?=[a-z0-9_])){2,30}")));

    private Addresses() {}

    private static List<Pattern> patterns(String... all) {
        return List.of(all).stream().map(Pattern::compile).toList();
    }

    static List<Span> find(UniformText uniform) {
        List<Span> found = new ArrayList<>();
        String text = uniform.text();
        PATTERNS.forEach((kind, patterns) -> patterns.forEach(pattern -> pattern.matcher(text)
                .results()
                .forEach(match -> found.add(uniform.span(kind, match.start(), match.end())))));
        return found;
    }
}
