package jp.komitto.shared.web;

import java.util.Arrays;
import jp.komitto.shared.problem.CommonProblem;

/**
 * Versions of things that people change (C4): a read answers {@code ETag: "3"}, a change sends {@code If-Match: "3"} back and is
 * refused when somebody else was first.
 */
public final class IfMatch {

    private IfMatch() {}

    /** What stands in the ETag of this version. */
    public static String tag(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /** 428 when the header is missing, 412 when it names another version. */
    public static void require(String header, long version) {
        if (header == null || header.isBlank()) {
            throw CommonProblem.VERSION_MISSING.problem();
        }
        boolean same = Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(tag(version)));
        if (!same) {
            throw CommonProblem.CHANGED_BY_ANOTHER.problem();
        }
    }
}
