package jp.komitto.registration;

import java.util.Map;

/** How the journal names each step. */
final class Happened {

    static final Map<Step, String> BY_STEP = Map.of(
            Step.SUBMIT, "RegistrationSubmitted",
            Step.RETURN, "RegistrationReturned",
            Step.APPROVE, "GroupRegistered",
            Step.REFUSE, "RegistrationRefused",
            Step.SUSPEND, "GroupSuspended",
            Step.RESUME, "GroupResumed",
            Step.EXPIRE, "GroupExpired",
            Step.RENEW, "GroupRenewed",
            Step.DISSOLVE, "GroupDissolved");

    private Happened() {}
}
