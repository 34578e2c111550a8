package jp.komitto.notices;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.komitto.shared.notice.Happening;

/** What happens to an account: its person hears of it at once, for it may have been somebody else who did it. */
enum AccountLetter {
    PASSWORD_CHANGED(List.of("PasswordChanged", "PasswordReset"), "/me/settings/password"),
    PASSKEY_ADDED(List.of("PasskeyAdded"), "/me/settings/passkeys"),
    PASSKEY_REMOVED(List.of("PasskeyRemoved"), "/me/settings/passkeys"),
    APP_SET_UP(List.of("AuthenticatorAppSetUp"), "/me/settings/app"),
    APP_GIVEN_UP(List.of("AuthenticatorAppGivenUp"), "/me/settings/app"),
    RECOVERY_CODES_RENEWED(List.of("RecoveryCodesRenewed"), "/me/settings/app"),
    RECOVERY_CODE_USED(List.of("RecoveryCodeUsed"), "/me/settings/app"),
    SESSION_STOPPED(List.of("SessionEndedForReuse"), "/me/settings/devices"),
    OFFICE_GIVEN(List.of("OfficeGiven"), "/me/settings"),
    OFFICE_TAKEN_AWAY(List.of("OfficeTakenAway"), "/me/settings"),
    ACCOUNT_SUSPENDED(List.of("AccountSuspended"), "/sign-in"),
    ACCOUNT_RESUMED(List.of("AccountResumed"), "/sign-in");

    private static final Map<String, AccountLetter> BY_TYPE = Arrays.stream(values())
            .flatMap(letter -> letter.types.stream().map(type -> Map.entry(type, letter)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> types;
    private final String path;

    AccountLetter(List<String> types, String path) {
        this.types = types;
        this.path = path;
    }

    static Set<String> types() {
        return BY_TYPE.keySet();
    }

    static AccountLetter about(Happening happening) {
        return BY_TYPE.get(happening.type());
    }

    /** The file it is written in. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String path() {
        return path;
    }
}
