package jp.komitto.notices;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.komitto.membership.MemberRole;
import jp.komitto.shared.notice.Happening;

/** Whom of a group a happening concerns. */
@FunctionalInterface
interface Audience {

    Audience PEOPLE = (happening, people) -> people.keySet().stream();

    Audience MANAGERS = (happening, people) -> people.entrySet().stream()
            .filter(person -> person.getValue() == MemberRole.MANAGER)
            .map(Map.Entry::getKey);

    Stream<UUID> of(Happening happening, Map<UUID, MemberRole> people);

    /** The account the journal names. */
    static Audience named(String fact) {
        return (happening, people) -> happening.has(fact) ? Stream.of(happening.id(fact)) : Stream.empty();
    }

    /** Nobody needs to be told what they did themselves. */
    default Audience butNotTheActor() {
        return (happening, people) -> of(happening, people)
                .filter(account -> !happening.actorAccount().equals(Optional.of(account)));
    }
}
