package jp.komitto.shared.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Telephone numbers, however somebody spells and parts their digits. Days, times, prices and postal codes are taken out first;
 * of what remains, groups of digits that together make a number of the Japanese plan (or an international one) are found.
 */
final class PhoneNumbers {

    /** What looks like part of a number and is none. */
    private static final Pattern HARMLESS = Pattern.compile(String.join(
            "|",
            "(?<!\\d)(?:19|20)\\d\\d\\s?[-/.年]\\s?(?:0?[1-9]|1[0-2])\\s?[-/.月]\\s?(?:0?[1-9]|[12]\\d|3[01])(?!\\d)日?",
            "(?<!\\d)(?:0?[1-9]|1[0-2])月(?:0?[1-9]|[12]\\d|3[01])日",
            "(?<![\\d/])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])(?![\\d/])",
            "(?<![\\d:])(?:[01]?\\d|2[0-4]):[0-5]\\d(?![\\d:])",
            "(?<!\\d)(?:[01]?\\d|2[0-4])時(?:[0-5]?\\d分|半)?",
            "[¥￥]\\s?\\d{1,3}(?:,\\d{3})*(?!\\d)|(?<![\\d,])\\d{1,3}(?:,\\d{3})+(?![\\d,-])|\\d+\\s?(?:万円|千円|円)",
            "〒\\s?\\d{3}-?\\d{4}(?!\\d)"));

    private static final Pattern NATIONAL =
            Pattern.compile("0[25-9]0\\d{8}|0800\\d{7}|0(?:[1-9][1-9]|[134]0|120|570|990)\\d{7,8}(?<=^\\d{10})");
    private static final Pattern WITH_COUNTRY = Pattern.compile("(?:010)?81(?:0?[25-9]0\\d{8}|0?[1-9]\\d{8})");
    private static final Pattern FOREIGN = Pattern.compile("[1-9]\\d{8,14}");
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:電話|でんわ|tel|てる|fax|携帯|けいたい|連絡先|かけて|☎|☏|📞|📱)[^\\d\\n]{0,8}$");

    private static final int LONGEST_PARTING = 3;
    private static final int LOOKED_BACK = 16;
    private static final String PARTINGS = " \t\r\n　-‐‑‒–—―−ー_.・･。、,:;/\\|()[]{}<>「」『』【】〔〕〜~*+=…‥☆★♪●■◆→の";

    /** Words for digits as uniform text has them. */
    private static final Map<String, Character> WORDS =
            new TreeMap<>((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());

    static {
        say('0', "ぜろ", "れい", "まる", "零", "〇", "○", "◯", "⭕", "zero");
        say('1', "いち", "わん", "一", "壱", "one");
        say('2', "に", "つー", "二", "弐", "two");
        say('3', "さん", "すりー", "三", "参", "three");
        say('4', "よん", "し", "ふぉー", "四", "four");
        say('5', "ご", "ふぁいぶ", "五", "伍", "five");
        say('6', "ろく", "しっくす", "六", "six");
        say('7', "なな", "しち", "せぶん", "七", "seven");
        say('8', "はち", "えいと", "八", "eight");
        say('9', "きゅう", "きゅー", "く", "ないん", "九", "nine");
    }

    private static void say(char digit, String... words) {
        for (String word : words) {
            WORDS.put(word, digit);
        }
    }

    /** Digits with nothing between them, all written in one manner. */
    private record Group(String digits, int start, int end) {}

    private final UniformText uniform;
    private final String written;
    private final String text;

    PhoneNumbers(UniformText uniform, String written) {
        this.uniform = uniform;
        this.written = written;
        this.text = HARMLESS.matcher(uniform.text()).replaceAll(found -> "\u0000".repeat(found.end() - found.start()));
    }

    List<Span> find() {
        List<Span> found = new ArrayList<>();
        for (List<Group> run : runs()) {
            if (isAnnounced(run)) {
                found.add(span(run.getFirst(), run.getLast()));
            } else {
                inRun(run, found);
            }
        }
        return found;
    }

    private void inRun(List<Group> run, List<Span> found) {
        for (int first = 0; first < run.size(); first++) {
            int last = numberFrom(run, first);
            if (last >= 0) {
                found.add(span(run.get(first), run.get(last)));
                first = last;
            }
        }
    }

    /** The last group of the longest number that begins with this group, or -1. */
    private int numberFrom(List<Group> run, int first) {
        int start = run.get(first).start();
        boolean plus = start > 0 && text.charAt(start - 1) == '+';
        var digits = new StringBuilder();
        int found = -1;
        for (int last = first; last < run.size() && digits.length() <= 16; last++) {
            digits.append(run.get(last).digits());
            boolean number = NATIONAL.matcher(digits).matches()
                    || WITH_COUNTRY.matcher(digits).matches() && (plus || digits.charAt(0) == '0')
                    || plus && FOREIGN.matcher(digits).matches();
            if (number) {
                found = last;
            }
        }
        return found;
    }

    /** After the word for telephone also a number without its area code counts. */
    private boolean isAnnounced(List<Group> run) {
        int digits = run.stream().mapToInt(group -> group.digits().length()).sum();
        int start = run.getFirst().start();
        return digits >= 6
                && digits <= 15
                && ANNOUNCED
                        .matcher(text.substring(Math.max(0, start - LOOKED_BACK), start))
                        .find();
    }

    private Span span(Group first, Group last) {
        int start = first.start();
        if (start > 0 && opensTheNumber(text.charAt(start - 1), text.substring(start, last.end()))) {
            start--;
        }
        return uniform.span(ContactKind.PHONE, start, last.end());
    }

    private static boolean opensTheNumber(char before, String number) {
        return before == '+' || before == '(' && number.indexOf(')') >= 0;
    }

    private List<List<Group>> runs() {
        List<List<Group>> runs = new ArrayList<>();
        List<Group> run = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Group group = groupAt(at);
            if (group == null) {
                at++;
                continue;
            }
            if (!run.isEmpty() && !areParted(run.getLast().end(), group.start())) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(group);
            at = group.end();
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private boolean areParted(int from, int to) {
        return to - from <= LONGEST_PARTING && text.substring(from, to).chars().allMatch(c -> PARTINGS.indexOf(c) >= 0);
    }

    private Group groupAt(int start) {
        var digits = new StringBuilder();
        int at = start;
        while (at < text.length() && isDigit(at) && (at == start || isPlain(at) == isPlain(start))) {
            digits.append(digitAt(at));
            at++;
        }
        if (at > start) {
            return new Group(digits.toString(), start, at);
        }
        for (Map.Entry<String, Character> word : WORDS.entrySet()) {
            if (text.startsWith(word.getKey(), start)) {
                return new Group(
                        word.getValue().toString(), start, start + word.getKey().length());
            }
        }
        return null;
    }

    private boolean isPlain(int at) {
        return !isRealDigit(at) || uniform.isPlainDigit(at, written);
    }

    private boolean isRealDigit(int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9';
    }

    /** Letters pass for digits only right beside one. */
    private boolean isDigit(int at) {
        return isRealDigit(at) || looksLike(at) != 0 && (besideDigit(at, -1) || besideDigit(at, 1));
    }

    private boolean besideDigit(int at, int step) {
        int next = at + step;
        while (next >= 0 && next < text.length() && looksLike(next) != 0) {
            next += step;
        }
        return next >= 0 && next < text.length() && isRealDigit(next);
    }

    private char digitAt(int at) {
        return isRealDigit(at) ? text.charAt(at) : looksLike(at);
    }

    private char looksLike(int at) {
        return switch (text.charAt(at)) {
            case 'o', '〇', '○', '◯' -> '0';
            case 'l', 'i' -> '1';
            default -> 0;
        };
    }
}
