package jp.komitto.proposals;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a department stands to a proposal. */
@Schema(
        description = "OPEN: nobody has been asked. ASKED: the department looks at it. AGREED: it takes part."
                + " DECLINED: it does not. NONE_YET: navi staff certify that a department will be found.")
public enum DepartmentState {
    OPEN,
    ASKED,
    AGREED,
    DECLINED,
    NONE_YET;

    boolean isSettled() {
        return this == AGREED || this == NONE_YET;
    }
}
