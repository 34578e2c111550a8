package jp.komitto.directory;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the attributes of a group stand in the database: one column each, named after the attribute. */
final class GroupTable {

    static final List<GroupAttribute> OF_GROUP = GroupAttribute.ofGroupTable();
    static final List<GroupAttribute> OF_CONTACT = GroupAttribute.ofContactTable();

    private GroupTable() {}

    /** All attribute columns with their table's alias, for reading ({@code g} group, {@code c} contact). */
    static String selectList() {
        return Arrays.stream(GroupAttribute.values())
                .map(attribute -> (attribute.isContact() ? "c." : "g.") + attribute.column())
                .collect(Collectors.joining(", "));
    }

    static String columns(List<GroupAttribute> attributes) {
        return attributes.stream().map(GroupAttribute::column).collect(Collectors.joining(", "));
    }

    /** {@code $from, $from+1, …}, one for each attribute. */
    static String parameters(List<GroupAttribute> attributes, int from) {
        return IntStream.range(from, from + attributes.size())
                .mapToObj(position -> "$" + position)
                .collect(Collectors.joining(", "));
    }

    /** {@code column = $from, …}, one for each attribute. */
    static String assignments(List<GroupAttribute> attributes, int from) {
        return IntStream.range(0, attributes.size())
                .mapToObj(n -> attributes.get(n).column() + " = $" + (from + n))
                .collect(Collectors.joining(", "));
    }

    static Tuple append(Tuple tuple, List<GroupAttribute> attributes, GroupFacts facts) {
        attributes.forEach(attribute -> append(tuple, attribute, facts));
        return tuple;
    }

    private static void append(Tuple tuple, GroupAttribute attribute, GroupFacts facts) {
        switch (attribute.type()) {
            case CODES, ADDRESSES ->
                tuple.addArrayOfString(facts.list(attribute).toArray(String[]::new));
            case FLAG -> tuple.addBoolean(facts.flag(attribute));
            case NUMBER -> tuple.addInteger((Integer) facts.get(attribute));
            case DEGREES -> tuple.addDouble((Double) facts.get(attribute));
            case DATE -> tuple.addLocalDate((LocalDate) facts.get(attribute));
            default -> tuple.addString(facts.text(attribute));
        }
    }

    static GroupFacts read(Row row) {
        Map<GroupAttribute, Object> values = new EnumMap<>(GroupAttribute.class);
        for (GroupAttribute attribute : GroupAttribute.values()) {
            values.put(attribute, value(row, attribute));
        }
        return GroupFacts.of(values);
    }

    /** The same of a row as its columns, which begin with the attributes in their order. */
    static GroupFacts read(Object[] columns) {
        Map<GroupAttribute, Object> values = new EnumMap<>(GroupAttribute.class);
        for (GroupAttribute attribute : GroupAttribute.values()) {
            Object value = columns[attribute.ordinal()];
            boolean many = attribute.type() == AttributeType.CODES || attribute.type() == AttributeType.ADDRESSES;
            values.put(attribute, many ? list((String[]) value) : value);
        }
        return GroupFacts.of(values);
    }

    private static Object value(Row row, GroupAttribute attribute) {
        String column = attribute.column();
        return switch (attribute.type()) {
            case CODES, ADDRESSES -> list(row.getArrayOfStrings(column));
            case FLAG -> row.getBoolean(column);
            case NUMBER -> row.getInteger(column);
            case DEGREES -> row.getDouble(column);
            case DATE -> row.getLocalDate(column);
            default -> row.getString(column);
        };
    }

    private static List<String> list(String[] values) {
        return values == null ? List.of() : List.of(values);
    }
}
