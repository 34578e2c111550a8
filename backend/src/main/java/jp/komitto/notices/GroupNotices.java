package jp.komitto.notices;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.komitto.membership.Belonging;
import jp.komitto.registration.KnownRegistrations;
import jp.komitto.registration.KnownRegistrations.Known;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.notice.NoticeSource;
import jp.komitto.shared.security.DisplayNames;
import jp.komitto.shared.web.Language;

/** Decisions of the city and changes among the people of a group, told to its people. */
@ApplicationScoped
class GroupNotices implements NoticeSource {

    private final Belonging belonging;
    private final KnownRegistrations registrations;
    private final DisplayNames names;
    private final FieldLabels labels;

    @Inject
    GroupNotices(Belonging belonging, KnownRegistrations registrations, DisplayNames names, FieldLabels labels) {
        this.belonging = belonging;
        this.registrations = registrations;
        this.names = names;
        this.labels = labels;
    }

    @Override
    public Set<String> types() {
        return GroupLetter.types();
    }

    @Override
    public Uni<List<Notice>> about(Happening happening) {
        return GroupLetter.about(happening)
                .map(letter -> belonging
                        .people(happening.subject())
                        .chain(people -> write(
                                letter,
                                happening,
                                letter.audience()
                                        .of(happening, people)
                                        .distinct()
                                        .toList())))
                .orElseGet(() -> Uni.createFrom().item(List.of()));
    }

    private Uni<List<Notice>> write(GroupLetter letter, Happening happening, List<UUID> readers) {
        UUID group = happening.subject();
        return registrations.of(group).chain(known -> memberName(happening).map(member -> readers.stream()
                .map(reader -> new Notice(
                        reader,
                        letter.file(),
                        letter.path(group),
                        language -> words(happening, known, member, language)))
                .toList()));
    }

    /** What the person the journal names is called; nobody by now, when the account is gone. */
    private Uni<String> memberName(Happening happening) {
        if (!happening.has("account")) {
            return Uni.createFrom().item("");
        }
        UUID member = happening.id("account");
        return names.of(List.of(member)).map(known -> known.getOrDefault(member, "－"));
    }

    private Map<String, String> words(Happening happening, Known known, String member, Language language) {
        Map<String, String> words = new HashMap<>();
        words.put("group", known.name().orElseGet(() -> labels.groupWithoutName(language)));
        words.put("member", member);
        words.put("reason", happening.reason() == null ? "－" : happening.reason());
        words.put("receipt", happening.text("receipt"));
        words.put(
                "fields",
                happening.texts("fields").stream()
                        .map(field -> "・" + labels.of(field, language))
                        .collect(Collectors.joining("\n")));
        words.put("deadline", happening.has("deadline") ? Notice.day(happening.day("deadline"), language) : "");
        words.put(
                "until",
                known.registeredUntil().map(day -> Notice.day(day, language)).orElse("－"));
        return words;
    }
}
