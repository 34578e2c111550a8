package jp.komitto.shared.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.util.Locale;

/**
 * An e-mail address as people have them: also those of Japanese mobile carriers, which have dots where RFC 5322 forbids them.
 * Nothing in it can be mistaken for another header of a mail.
 */
@Pattern(regexp = EmailAddress.FORM)
@Size(max = EmailAddress.LONGEST)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
public @interface EmailAddress {

    int LONGEST = 254;

    String FORM =
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}";

    String message() default "メールアドレスの形を確かめてください。例: hanako@example.jp";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** How addresses are written down and compared. */
    final class Spelling {

        private Spelling() {}

        /** As it was meant: full-width letters and blanks around it come from Japanese keyboards. */
        public static String typed(String address) {
            return address == null
                    ? null
                    : Normalizer.normalize(address, Normalizer.Form.NFKC).strip();
        }

        /** By which two spellings of one address are the same. */
        public static String fold(String address) {
            return typed(address).toLowerCase(Locale.ROOT);
        }
    }
}
