package jp.komitto.registration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.komitto.city.Office;
import jp.komitto.directory.GroupAttribute;
import jp.komitto.form.FieldChanges;
import jp.komitto.form.Representative;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the city tells applicants, as a letter to print. */
@Schema(name = "Letter", description = "A letter in Japanese, ready to print.")
record Letter(
        String title,

        @Schema(description = "受付番号.", examples = "2026-00042")
        String number,

        LocalDate date,
        @Schema(description = "To whom.") List<String> addressee,
        List<String> paragraphs,

        @Schema(description = "Office and telephone, also for those who do not agree.")
        List<String> sender) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPAN);

    static Letter of(Registration registration, Representative representative, Office office, LocalDate today) {
        List<String> text = new ArrayList<>();
        String title =
                switch (registration.status()) {
                    case RETURNED -> {
                        text.add("提出いただいた団体登録の申請について、次のとおり訂正をお願いします。");
                        text.add("訂正をお願いする理由: " + registration.correction().reason());
                        text.add("訂正する項目: "
                                + String.join(
                                        "、", labels(registration.correction().fields())));
                        text.add("訂正の期限: "
                                + day(LocalDate.parse(registration.correction().deadline())));
                        yield "団体登録の申請の訂正について（お願い）";
                    }
                    case REGISTERED -> {
                        text.add("申請のあった団体登録について、次のとおり登録しました。");
                        text.add("登録の期限: " + day(registration.registeredUntil()) + "（毎年度、更新の手続きが必要です）");
                        yield "団体登録の決定について（お知らせ）";
                    }
                    case REFUSED -> {
                        text.add("申請のあった団体登録について、次の理由により登録しないことに決定しました。");
                        text.add("理由: " + registration.decisionReason());
                        text.add("この決定について納得できない点やご不明な点は、下記の窓口へお申し出ください。");
                        yield "団体登録の決定について（お知らせ）";
                    }
                    default -> throw RegistrationProblem.REGISTRATION_STEP_NOT_OPEN.problem();
                };
        return new Letter(
                title,
                registration.receipt(),
                today,
                List.of(name(registration), said(representative.name()) + " 様"),
                List.copyOf(text),
                List.of(office.city(), office.office(), office.address(), "電話 " + office.phone()));
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static String name(Registration registration) {
        return said((String) registration.answers().get(GroupAttribute.NAME.header()));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    private static List<String> labels(List<String> fields) {
        return fields.stream().map(FieldChanges::label).toList();
    }
}
