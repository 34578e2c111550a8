package jp.komitto.coordination;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a coordinator has to do with a match. */
@Schema(
        description =
                "TO_ANSWER: somebody asked for what a coordinator answers for. TO_ARRANGE: both want to, day and place are to be agreed."
                        + " ARRANGED: agreed or begun.")
enum MediationState {
    TO_ANSWER,
    TO_ARRANGE,
    ARRANGED
}
