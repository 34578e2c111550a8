package jp.komitto.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a case is. */
@Schema(
        description =
                "DRAFT: its group looks it over. PUBLISHED: in the archive. LEFT_OUT: the group does not want it there.")
public enum CaseStatus {
    DRAFT,
    PUBLISHED,
    LEFT_OUT
}
