package jp.komitto.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.komitto.city.Terms;
import jp.komitto.directory.AttributeType;
import jp.komitto.directory.GroupAttribute;
import jp.komitto.directory.GroupFacts;
import jp.komitto.intake.Cells;
import jp.komitto.intake.Cells.CellRefused;
import jp.komitto.shared.problem.CommonProblem;
import jp.komitto.shared.problem.FieldProblem;

/**
 * What people answer about their group, as JSON under the names of {@link GroupAttribute}. An answer that is not given is not
 * there; an empty one takes it away. Reads values by the same rules as files.
 */
@ApplicationScoped
public class Answers {

    /** What the city says about a page and its people do not. */
    private static final Set<GroupAttribute> NOT_ASKED = EnumSet.of(
            GroupAttribute.CONFIRMED_ON,
            GroupAttribute.SOURCE_TITLE,
            GroupAttribute.SOURCE_URL,
            GroupAttribute.SOURCE_AS_OF);

    private static final Map<String, GroupAttribute> BY_NAME = Arrays.stream(GroupAttribute.values())
            .filter(attribute -> !NOT_ASKED.contains(attribute))
            .collect(Collectors.toUnmodifiableMap(GroupAttribute::header, Function.identity()));

    private final Cells cells;
    private final Terms terms;

    @Inject
    Answers(Cells cells, Terms terms) {
        this.cells = cells;
        this.terms = terms;
    }

    /** The attribute of a name of the API, if people are asked for it. */
    public static Optional<GroupAttribute> attribute(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The answers with these over them; every value that cannot be taken is named, at {@code <root>/<name>}. */
    public Map<String, Object> merge(Map<String, Object> answers, Map<String, Object> newer, String root) {
        Map<String, Object> merged = new LinkedHashMap<>(answers);
        List<FieldProblem> wrong = new ArrayList<>();
        newer.forEach((name, given) -> {
            try {
                GroupAttribute attribute = attribute(name)
                        .orElseThrow(() -> new CellRefused("UnknownProperty", "この項目は受け取れません。項目名を確かめてください。"));
                read(attribute, given).ifPresentOrElse(value -> merged.put(name, value), () -> merged.remove(name));
            } catch (CellRefused refused) {
                wrong.add(new FieldProblem(root + "/" + name, refused.getMessage(), refused.code()));
            }
        });
        if (!wrong.isEmpty()) {
            throw CommonProblem.VALUES_INVALID.at(wrong);
        }
        return merged;
    }

    private Optional<Object> read(GroupAttribute attribute, Object given) throws CellRefused {
        if (given == null || given.equals("") || given.equals(List.of())) {
            return Optional.empty();
        }
        return switch (attribute.type()) {
            case CODES -> codes(attribute, given);
            case ADDRESSES -> accounts(attribute, given);
            case NUMBER -> cells.read(attribute, of(Integer.class, given).toString());
            case DEGREES -> cells.read(attribute, of(Number.class, given).toString());
            case FLAG -> Optional.<Object>of(of(Boolean.class, given)).filter(Boolean.TRUE::equals);
            case CODE -> Optional.of(code(attribute, of(String.class, given)));
            default -> cells.read(attribute, of(String.class, given));
        };
    }

    private Optional<Object> codes(GroupAttribute attribute, Object given) throws CellRefused {
        List<String> codes = new ArrayList<>();
        for (Object one : of(List.class, given)) {
            String code = code(attribute, of(String.class, one));
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return Optional.of(List.copyOf(codes));
    }

    private String code(GroupAttribute attribute, String code) throws CellRefused {
        if (!terms.knows(attribute.scheme().orElseThrow(), code)) {
            throw new CellRefused("CODE_UNKNOWN", "一覧にない値です。GET /api/v1/city の一覧から選んでください。");
        }
        return code;
    }

    private Optional<Object> accounts(GroupAttribute attribute, Object given) throws CellRefused {
        List<String> accounts = new ArrayList<>();
        for (Object one : of(List.class, given)) {
            Map<?, ?> account = of(Map.class, one);
            String service = of(String.class, account.get("service")).replaceAll("[=|;\\n]", " ");
            accounts.add(service + "=" + of(String.class, account.get("url")).replaceAll("[|;\\n]", ""));
        }
        return cells.read(attribute, String.join("|", accounts));
    }

    private static <T> T of(Class<T> type, Object given) throws CellRefused {
        if (!type.isInstance(given)) {
            throw new CellRefused("Type", "値の形が違います。API の説明にある形で送ってください。");
        }
        return type.cast(given);
    }

    /** The same answers as the directory keeps them. */
    public static GroupFacts facts(Map<String, Object> answers) {
        Map<GroupAttribute, Object> facts = new EnumMap<>(GroupAttribute.class);
        BY_NAME.forEach((name, attribute) -> {
            Object value = answers.get(name);
            facts.put(
                    attribute,
                    attribute.type() == AttributeType.DEGREES && value != null
                            ? ((Number) value).doubleValue()
                            : attribute.type() == AttributeType.FLAG ? Boolean.TRUE.equals(value) : value);
        });
        return GroupFacts.of(facts);
    }

    /** What is known of a group, as answers. */
    public static Map<String, Object> of(GroupFacts facts) {
        Map<String, Object> answers = new LinkedHashMap<>();
        BY_NAME.values().stream()
                .sorted()
                .filter(facts::has)
                .forEach(attribute -> answers.put(attribute.header(), facts.get(attribute)));
        return answers;
    }

    /** As readers of the API see them: every member there, accounts in two parts. */
    public static Map<String, Object> shown(Map<String, Object> answers) {
        Map<String, Object> shown = new LinkedHashMap<>();
        BY_NAME.values().stream()
                .sorted()
                .forEach(attribute -> shown.put(attribute.header(), shown(attribute, answers.get(attribute.header()))));
        return shown;
    }

    private static Object shown(GroupAttribute attribute, Object value) {
        return switch (attribute.type()) {
            case CODES -> value == null ? List.of() : value;
            case ADDRESSES ->
                value == null
                        ? List.of()
                        : ((List<?>) value)
                                .stream().map(one -> account(one.toString())).toList();
            default -> value;
        };
    }

    private static Map<String, String> account(String account) {
        int parting = account.indexOf('=');
        return Map.of("service", account.substring(0, parting), "url", account.substring(parting + 1));
    }
}
