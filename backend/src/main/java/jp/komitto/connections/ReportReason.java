package jp.komitto.connections;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is not right. */
@Schema(
        description =
                "SAFETY: somebody is in danger. HARASSMENT. DECEIT: it is not what it says. SOLICITATION: for sales, religion or politics. OTHER.")
enum ReportReason {
    SAFETY,
    HARASSMENT,
    DECEIT,
    SOLICITATION,
    OTHER
}
