package jp.komitto.notices;

import static jp.komitto.notices.Audience.MANAGERS;
import static jp.komitto.notices.Audience.PEOPLE;
import static jp.komitto.notices.Audience.named;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.komitto.shared.notice.Happening;

/** What happens to a group, whom it concerns, which letter says it and where it goes on. One list, nothing elsewhere. */
enum GroupLetter {
    REGISTRATION_RECEIVED("RegistrationSubmitted", PEOPLE, "/registrations/%s/receipt"),
    REGISTRATION_RETURNED("RegistrationReturned", PEOPLE, "/registrations/%s"),
    REGISTRATION_EXTENDED("RegistrationDeadlineExtended", PEOPLE, "/registrations/%s"),
    REGISTRATION_REFUSED("RegistrationRefused", PEOPLE, "/registrations/%s"),
    GROUP_REGISTERED("GroupRegistered", PEOPLE, "/groups/%s"),
    GROUP_SUSPENDED("GroupSuspended", PEOPLE, "/g/%s"),
    GROUP_RESUMED("GroupResumed", PEOPLE, "/g/%s"),
    GROUP_EXPIRED("GroupExpired", PEOPLE, "/g/%s/renewal"),
    GROUP_DISSOLVED("GroupDissolved", PEOPLE, "/groups/%s"),
    GROUP_CLAIMED("GroupClaimed", PEOPLE, "/g/%s"),
    RENEWAL_DUE("RenewalDue", MANAGERS, "/g/%s/renewal"),
    RENEWAL_RECEIVED("RenewalAsked", MANAGERS, "/g/%s/renewal"),
    RENEWAL_APPROVED("RenewalApproved", MANAGERS, "/g/%s"),
    RENEWAL_DECLINED("RenewalDeclined", MANAGERS, "/g/%s/renewal"),
    EDIT_RECEIVED("GroupEditAsked", MANAGERS, "/g/%s/profile"),
    EDIT_PUBLISHED("GroupUpdated", MANAGERS, "/groups/%s", happening -> happening.has("edit")),
    EDIT_DECLINED("GroupEditDeclined", MANAGERS, "/g/%s/profile"),
    MEMBER_JOINED("MemberJoined", MANAGERS.butNotTheActor(), "/g/%s/members"),
    MEMBER_LEFT("MemberLeft", MANAGERS, "/g/%s/members"),
    MEMBER_REMOVED("MemberRemoved", named("account"), "/groups/%s"),
    ROLE_CHANGED("MemberRoleChanged", named("account").butNotTheActor(), "/g/%s/members"),
    HANDED_OVER("RepresentativeHandedOver", MANAGERS, "/g/%s/members"),
    SUCCESSION_ASKED("SuccessionAsked", MANAGERS.butNotTheActor(), "/g/%s/members"),
    SUCCESSION_WITNESSED("SuccessionWitnessed", PEOPLE, "/g/%s/members"),
    SUCCESSION_DECLINED("SuccessionDeclined", named("successor"), "/groups/%s/succession");

    private static final Map<String, GroupLetter> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(letter -> letter.type, letter -> letter));

    private final String type;
    private final Audience audience;
    private final String path;
    private final Predicate<Happening> worthTelling;

    GroupLetter(String type, Audience audience, String path) {
        this(type, audience, path, happening -> true);
    }

    GroupLetter(String type, Audience audience, String path, Predicate<Happening> worthTelling) {
        this.type = type;
        this.audience = audience;
        this.path = path;
        this.worthTelling = worthTelling;
    }

    static Set<String> types() {
        return BY_TYPE.keySet();
    }

    static Optional<GroupLetter> about(Happening happening) {
        return Optional.ofNullable(BY_TYPE.get(happening.type())).filter(letter -> letter.worthTelling.test(happening));
    }

    /** The file it is written in. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Audience audience() {
        return audience;
    }

    String path(UUID group) {
        return path.formatted(group);
    }
}
