package jp.komitto.proposals;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The side that takes a step. */
@Schema(
        description = "PROPOSERS 提案団体, DEPARTMENT 担当課, NAVI ナビスタッフ, SECRETARIAT 事務局, CHAIR 委員長, CITY 市の決定,"
                + " SYSTEM: follows by itself from what others did.")
public enum ProposalParty {
    PROPOSERS,
    DEPARTMENT,
    NAVI,
    SECRETARIAT,
    CHAIR,
    CITY,
    SYSTEM
}
