package jp.komitto.mailing;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.komitto.shared.time.FiscalYear;

/** The page of the outbox as HTML: headings to jump by, links to follow, no script. */
final class OutboxPage {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>「」、。（）]+");
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("M月d日 H:mm:ss", Locale.JAPAN);

    private static final String PAGE = """
            <!doctype html>
            <html lang="ja">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>送信箱（おためし用） - こみっと</title>
            <link rel="stylesheet" href="/dev/outbox.css">
            </head>
            <body>
            <header>
            <h1>送信箱（おためし用）</h1>
            <p>メールサーバーが設定されていないので、こみっとが送ったメールはここで読めます。このパソコンからだけ開けます。新しいメールを見るには、ページを読み込み直してください。</p>
            <p lang="en">No mail server is configured, so mails can be read here, from this computer only. Reload to see new ones.</p>
            </header>
            <main>
            %s
            %s
            </main>
            </body>
            </html>
            """;

    private OutboxPage() {}

    /** What stands above the mails. */
    record Section(String title, List<String> lines) {}

    static String of(List<KeptMail> mails, List<Section> sections) {
        String above = sections.stream().map(OutboxPage::section).collect(Collectors.joining("\n"));
        String below = mails.isEmpty()
                ? "<p>まだ1通もありません。 <span lang=\"en\">No mail yet.</span></p>"
                : mails.stream().map(OutboxPage::mail).collect(Collectors.joining("\n"));
        return PAGE.formatted(above, below);
    }

    private static String section(Section section) {
        return "<section><h2>%s</h2><ul>%s</ul></section>"
                .formatted(
                        escaped(section.title()),
                        section.lines().stream()
                                .map(line -> "<li>" + escaped(line) + "</li>")
                                .collect(Collectors.joining()));
    }

    private static String mail(KeptMail mail) {
        return """
                <article>
                <h2>%s</h2>
                <p>宛先: %s ・ <time datetime="%s">%s</time></p>
                <div class="body">%s</div>
                </article>""".formatted(
                        escaped(mail.subject()),
                        escaped(mail.recipient()),
                        mail.at(),
                        AT.format(mail.at().atZoneSameInstant(FiscalYear.TOKYO)),
                        linked(escaped(mail.body())));
    }

    private static String linked(String escaped) {
        return LINK.matcher(escaped).replaceAll(link -> "<a href=\"%1$s\">%1$s</a>".formatted(link.group()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
