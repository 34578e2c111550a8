package jp.komitto.membership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may do for a group. */
@Schema(
        description =
                "MANAGER: represents the group here, writes its page, invites and removes. MEMBER: takes part, sees drafts.")
public enum MemberRole {
    MANAGER,
    MEMBER
}
