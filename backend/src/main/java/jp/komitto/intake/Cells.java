package jp.komitto.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.komitto.city.Scheme;
import jp.komitto.city.Terms;
import jp.komitto.directory.CorporateNumber;
import jp.komitto.directory.GroupAttribute;
import jp.komitto.shared.web.Language;
import jp.komitto.shared.web.PlainCharacters;

/** Reads one cell as people write it, or says what is wrong with it. */
@ApplicationScoped
public class Cells {

    private static final Pattern DATE =
            Pattern.compile("(?:(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?)|(?:(\\d{4})(\\d{2})(\\d{2}))");
    private static final Pattern ERA_DATE =
            Pattern.compile("(明治|大正|昭和|平成|令和|[MTSHR])\\.?(\\d{1,2}|元)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})(?:年度?|[-/.])?(?:(\\d{1,2})(?:月|$|[-/.]).*)?");
    private static final Pattern ERA_YEAR =
            Pattern.compile("(明治|大正|昭和|平成|令和|[MTSHR])\\.?(\\d{1,2}|元)(?:年|[-/.])?(?:(\\d{1,2})(?:月|[-/.]|$).*)?");
    private static final Pattern SEPARATORS = Pattern.compile("[|;；、,，/／・\\n]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+()\\- ]{9,20}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern YES = Pattern.compile("true|1|yes|y|はい|有|あり|○|〇|◯|募集中|可", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO =
            Pattern.compile("false|0|no|n|いいえ|無|なし|×|✕|募集していない|不可|-|－", Pattern.CASE_INSENSITIVE);
    private static final Pattern THIRTEEN_DIGITS = Pattern.compile("\\d{13}");
    private static final int DECEMBER = 12;

    private final Terms terms;

    @Inject
    Cells(Terms terms) {
        this.terms = terms;
    }

    /** What a cell says; nothing when it is empty. */
    public Optional<Object> read(GroupAttribute attribute, String cell) throws CellRefused {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
        if (!text.codePoints().allMatch(PlainCharacters::allowed)) {
            throw new CellRefused("CONTROL_CHARACTER", "目に見えない制御文字が含まれています。取り除いてください。");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(value(attribute, text));
    }

    private Object value(GroupAttribute attribute, String text) throws CellRefused {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return switch (attribute.type()) {
            case TEXT -> bounded(attribute, text);
            case CODE -> code(attribute.scheme().orElseThrow(), text);
            case CODES -> codes(attribute.scheme().orElseThrow(), text);
            case NUMBER -> number(attribute, plain);
            case DEGREES -> degrees(attribute, plain);
            case FLAG -> flag(plain);
            case DATE -> date(plain);
            case YEAR_MONTH -> yearMonth(plain);
            case ADDRESS -> address(bounded(attribute, plain));
            case ADDRESSES -> addresses(attribute, plain);
            case CORPORATE_NUMBER -> corporateNumber(plain);
            case PHONE -> matching(PHONE, plain.replaceAll("[‐‑–—−ー]", "-"), "PHONE", "電話番号の形ではありません。例: 029-224-1111");
            case EMAIL -> matching(EMAIL, plain, "EMAIL", "メールアドレスの形ではありません。例: info@example.jp");
        };
    }

    private static String bounded(GroupAttribute attribute, String text) throws CellRefused {
        int length = text.codePointCount(0, text.length());
        if (length > attribute.bound()) {
            throw new CellRefused("TOO_LONG", "%,d文字以内にしてください（いまは%,d文字です）。".formatted(attribute.bound(), length));
        }
        if (attribute == GroupAttribute.NAME && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new CellRefused("NAME_WITHOUT_LETTERS", "名前になる文字がありません。団体の名前を入れてください。");
        }
        return text;
    }

    private String code(Scheme scheme, String text) throws CellRefused {
        return terms.codeOf(scheme, text)
                .orElseThrow(() -> new CellRefused("CODE_UNKNOWN", "一覧にない値です。" + examples(scheme)));
    }

    private List<String> codes(Scheme scheme, String text) throws CellRefused {
        Optional<String> whole = terms.codeOf(scheme, text);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<String> codes = new ArrayList<>();
        for (String part : SEPARATORS.split(text)) {
            if (!part.isBlank()) {
                String code = code(scheme, part.strip());
                if (!codes.contains(code)) {
                    codes.add(code);
                }
            }
        }
        return List.copyOf(codes);
    }

    private String examples(Scheme scheme) {
        return "使える値の例: "
                + String.join(
                        "、",
                        terms.all(scheme, Language.JA).stream()
                                .limit(6)
                                .map(term -> term.label())
                                .toList());
    }

    private static Integer number(GroupAttribute attribute, String text) throws CellRefused {
        String digits = text.replaceAll("[,\\s]|円|人|名", "");
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) > attribute.bound()) {
            throw new CellRefused("NUMBER", "0から%,dまでの整数を入れてください。".formatted(attribute.bound()));
        }
        return Integer.valueOf(digits);
    }

    private static Double degrees(GroupAttribute attribute, String text) throws CellRefused {
        try {
            double degrees = Double.parseDouble(text);
            if (Math.abs(degrees) <= attribute.bound()) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new CellRefused("DEGREES", "度の小数で入れてください。例: 36.3659");
    }

    private static Boolean flag(String text) throws CellRefused {
        if (YES.matcher(text).matches()) {
            return true;
        }
        if (NO.matcher(text).matches()) {
            return false;
        }
        throw new CellRefused("FLAG", "「はい」か「いいえ」を入れてください。");
    }

    private static LocalDate date(String text) throws CellRefused {
        try {
            Matcher western = DATE.matcher(text);
            if (western.matches()) {
                int first = western.group(1) != null ? 1 : 4;
                return LocalDate.of(
                        Integer.parseInt(western.group(first)),
                        Integer.parseInt(western.group(first + 1)),
                        Integer.parseInt(western.group(first + 2)));
            }
            Matcher era = ERA_DATE.matcher(text);
            if (era.matches()) {
                return LocalDate.of(
                        Era.westernYear(era.group(1), era.group(2)),
                        Integer.parseInt(era.group(3)),
                        Integer.parseInt(era.group(4)));
            }
        } catch (DateTimeException e) {
            throw new CellRefused("DATE", "暦にない日付です。");
        }
        throw new CellRefused("DATE", "日付は 2026-11-01 や 令和8年11月1日 の形で入れてください。");
    }

    private static String yearMonth(String text) throws CellRefused {
        String compact = text.matches("\\d{8}") ? text.substring(0, 4) + "-" + text.substring(4, 6) : text;
        Matcher western = YEAR_MONTH.matcher(compact);
        if (western.matches()) {
            return yearAndMonth(Integer.parseInt(western.group(1)), western.group(2));
        }
        Matcher era = ERA_YEAR.matcher(compact);
        if (era.matches()) {
            return yearAndMonth(Era.westernYear(era.group(1), era.group(2)), era.group(3));
        }
        throw new CellRefused("YEAR_MONTH", "2012年4月 や 平成24年4月 の形で入れてください。");
    }

    private static String yearAndMonth(int year, String month) throws CellRefused {
        if (month == null) {
            return Integer.toString(year);
        }
        int number = Integer.parseInt(month);
        if (number < 1 || number > DECEMBER) {
            throw new CellRefused("YEAR_MONTH", "月は1から12までです。");
        }
        return "%04d-%02d".formatted(year, number);
    }

    private static String address(String text) throws CellRefused {
        String full = text.contains("://") ? text : "https://" + text;
        try {
            URI uri = new URI(full);
            String protocol = uri.getScheme().toLowerCase(Locale.ROOT);
            if ((protocol.equals("http") || protocol.equals("https"))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")) {
                return full;
            }
        } catch (URISyntaxException e) {
            // told below, like an address without a host
        }
        throw new CellRefused("ADDRESS", "https:// で始まるアドレスを入れてください。");
    }

    private static List<String> addresses(GroupAttribute attribute, String text) throws CellRefused {
        List<String> accounts = new ArrayList<>();
        for (String part : text.split("[|;\\n]+")) {
            int parting = part.indexOf('=');
            String where =
                    address(bounded(attribute, part.substring(parting + 1).strip()));
            String service = parting > 0
                    ? part.substring(0, parting).strip()
                    : URI.create(where).getHost();
            accounts.add(service + "=" + where);
        }
        return List.copyOf(accounts);
    }

    private static String corporateNumber(String text) throws CellRefused {
        String digits = text.replaceAll("[\\s-]", "");
        if (!CorporateNumber.isValid(digits)) {
            throw THIRTEEN_DIGITS.matcher(digits).matches()
                    ? CellRefused.damaged("CORPORATE_NUMBER_CHECK", "法人番号の検査数字が合いません。国税庁の公表サイトで番号を確かめてください。")
                    : new CellRefused("CORPORATE_NUMBER", "法人番号は13桁の数字です。けたの数や文字を確かめてください。");
        }
        return digits;
    }

    private static String matching(Pattern pattern, String text, String code, String reason) throws CellRefused {
        if (!pattern.matcher(text).matches()) {
            throw new CellRefused(code, reason);
        }
        return text;
    }

    /** The cell cannot be read as what its column means. */
    public static final class CellRefused extends Exception {

        private final String code;
        private final boolean damaged;

        public CellRefused(String code, String reason) {
            this(code, reason, false);
        }

        private CellRefused(String code, String reason, boolean damaged) {
            super(reason, null, false, false);
            this.code = code;
            this.damaged = damaged;
        }

        /** For what spreadsheets are known to spoil and a page can do without. */
        static CellRefused damaged(String code, String reason) {
            return new CellRefused(code, reason, true);
        }

        /** Whether the value was the right kind of thing once, and the rest of the row stands without it. */
        boolean damaged() {
            return damaged;
        }

        /** The stable name of the rule. */
        public String code() {
            return code;
        }

        RowProblem in(String column, String value) {
            return new RowProblem(column, value, code, getMessage());
        }
    }
}
