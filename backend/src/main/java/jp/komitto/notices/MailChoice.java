package jp.komitto.notices;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody hears by mail of matches and messages. The list of notices has all of it in any case. */
@Schema(
        description =
                "AT_ONCE: each by itself; what newly fits, once a day. DAILY: one mail a day, where there is something to say."
                        + " NONE: no mail.")
public enum MailChoice {
    AT_ONCE,
    DAILY,
    NONE
}
