package jp.komitto.form;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import jp.komitto.shared.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who represents the group towards the city. Kept apart from everything public (Z3). */
@Schema(
        name = "Representative",
        description = "代表者. Seen by the applicants and the city only; the city's reading is written down.")
public record Representative(
        @Size(max = 100, message = "100文字以内で入れてください。") @PlainText @Schema(examples = "水戸 花子")
        String name,

        @Size(max = 100, message = "100文字以内で入れてください。") @PlainText @Schema(examples = "みと はなこ")
        String kana,

        @Pattern(regexp = "|[0-9+()\\- ]{9,20}", message = "電話番号の形ではありません。例: 029-224-1111")
        String phone,

        @Size(max = 254, message = "254文字以内で入れてください。")
        @Pattern(regexp = "|[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+", message = "メールアドレスの形ではありません。例: info@example.jp")
        String email) {

    public static final Representative NOBODY = new Representative(null, null, null, null);

    boolean hasName() {
        return isSaid(name);
    }

    boolean canBeReached() {
        return isSaid(phone) || isSaid(email);
    }

    public boolean isSame(Representative other) {
        return Stream.of(0, 1, 2, 3).allMatch(n -> Objects.equals(said(part(n)), said(other.part(n))));
    }

    private String part(int n) {
        return switch (n) {
            case 0 -> name;
            case 1 -> kana;
            case 2 -> phone;
            default -> email;
        };
    }

    private static boolean isSaid(String text) {
        return said(text) != null;
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
