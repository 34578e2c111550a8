package jp.komitto.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The page of the clock as HTML: what it shows, and one form. */
final class ClockPage {

    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("uuuu年M月d日(E) H:mm", Locale.JAPAN);

    private static final String PAGE = """
            <!doctype html>
            <html lang="ja">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>時計（おためし用） - こみっと</title>
            <link rel="stylesheet" href="/dev/outbox.css">
            </head>
            <body>
            <header>
            <h1>時計（おためし用）</h1>
            <p>このこみっとの時計を先の日に進めて、更新の案内や期限切れなど、これから起きることを見られます。このパソコンからだけ開けます。</p>
            <p lang="en">Moves the clock of this trial ahead, to see what later days bring. From this computer only.</p>
            </header>
            <main>
            <p role="status"><strong>%1$s</strong></p>
            <p>いまの日時: <time datetime="%2$s">%3$s</time></p>
            <form method="post" action="/dev/clock">
            <p><label>進める日 <input type="date" name="day" required min="%4$s" max="%5$s" value="%6$s"></label>
            <button>進める</button></p>
            </form>
            <p>進めると、その日までに期限の来る仕事をすぐに行います。ログインは切れます。時計を戻すことはできません。戻したいときは、データのフォルダーを新しくしてください。</p>
            <p><a href="/dev/outbox">送信箱</a></p>
            </main>
            </body>
            </html>
            """;

    private ClockPage() {}

    static String of(ZonedDateTime now, LocalDate farthest, String said) {
        LocalDate today = now.toLocalDate();
        return PAGE.formatted(
                said, now.toOffsetDateTime(), NOW.format(now), today.plusDays(1), farthest, nextFiscalYear(today));
    }

    /** What people most want to see. */
    private static LocalDate nextFiscalYear(LocalDate today) {
        LocalDate april = LocalDate.of(today.getYear(), Month.APRIL, 1);
        return april.isAfter(today) ? april : april.plusYears(1);
    }
}
