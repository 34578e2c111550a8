package jp.komitto.connections;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a side of a match is. */
@Schema(
        description =
                "PERSON: somebody with an account. GROUP: a group or company. INTAKE: somebody for whom coordinators act.")
public enum PartyKind {
    PERSON,
    GROUP,
    INTAKE
}
