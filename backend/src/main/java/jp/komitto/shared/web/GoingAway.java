package jp.komitto.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that will end. Its answers say so (RFC 9745, RFC 8594), and the contract marks it as deprecated; both read it here.
 * Between the two days lie twelve months or more.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface GoingAway {

    /** The day from which nobody should begin to use it, as {@code 2027-04-01}. */
    String since();

    /** The day on which it may be gone. */
    String until();

    /** The address of what takes its place, as {@code /api/v2/groups}. */
    String instead();
}
