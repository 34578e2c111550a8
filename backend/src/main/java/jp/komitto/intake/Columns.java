package jp.komitto.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.komitto.directory.GroupAttribute;
import jp.komitto.shared.text.Folding;

/** What the columns of a file mean, worked out from its header line. */
record Columns(List<String> headers, List<Optional<GroupAttribute>> meanings) {

    private static final Map<String, GroupAttribute> BY_HEADER = byHeader();

    private static Map<String, GroupAttribute> byHeader() {
        Map<String, GroupAttribute> known = new HashMap<>();
        for (GroupAttribute attribute : GroupAttribute.values()) {
            Stream.concat(Stream.of(attribute.header()), attribute.otherHeaders().stream())
                    .forEach(header -> known.putIfAbsent(Folding.fold(header), attribute));
        }
        return known;
    }

    /** The first column of a meaning counts; a second one of the same meaning stays unread and is reported. */
    static Columns of(List<String> headers) {
        List<Optional<GroupAttribute>> meanings = new ArrayList<>();
        for (String header : headers) {
            Optional<GroupAttribute> meaning = Optional.ofNullable(BY_HEADER.get(Folding.fold(header)));
            meanings.add(meanings.contains(meaning) ? Optional.empty() : meaning);
        }
        return new Columns(List.copyOf(headers), List.copyOf(meanings));
    }

    boolean name(GroupAttribute attribute) {
        return meanings.contains(Optional.of(attribute));
    }

    List<String> unread() {
        List<String> unread = new ArrayList<>();
        for (int n = 0; n < headers.size(); n++) {
            if (meanings.get(n).isEmpty() && !headers.get(n).isBlank()) {
                unread.add(headers.get(n));
            }
        }
        return unread;
    }

    /** What the file calls an attribute, so that a report speaks the file's language. */
    String headerOf(GroupAttribute attribute) {
        int position = meanings.indexOf(Optional.of(attribute));
        return position < 0 ? attribute.otherHeaders().getFirst() : headers.get(position);
    }

    static String usualNames(Set<GroupAttribute> attributes) {
        return attributes.stream()
                .map(attribute -> attribute.otherHeaders().getFirst())
                .collect(Collectors.joining("・"));
    }
}
