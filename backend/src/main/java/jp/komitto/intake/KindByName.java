package jp.komitto.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kind a name itself tells by its legal form. What it does not tell is not guessed. */
enum KindByName {
    NPO("特定非営利活動法人|NPO法人|認定NPO"),
    OTHER_NONPROFIT("(公益|一般|特例)?(財団|社団)法人|社会福祉法人|学校法人|医療法人|宗教法人|独立行政法人|国立大学法人|公立大学法人"
            + "|地方独立行政法人|労働者協同組合|生活協同組合|農業協同組合|協同組合|商工会"),
    COMPANY("株式会社|有限会社|合同会社|合資会社|合名会社|\\(株\\)|\\(有\\)"),
    COMMUNITY("(地区会|町内会|自治会|区会|女性会|婦人会|高齢者クラブ|老人クラブ|子ども会|子供会|PTA|住みよいまちづくり推進協議会)$");

    private final Pattern form;

    KindByName(String form) {
        this.form = Pattern.compile(form);
    }

    static Optional<String> of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return List.of(values()).stream()
                .filter(kind -> kind.form.matcher(plain).find())
                .findFirst()
                .map(Enum::name);
    }
}
