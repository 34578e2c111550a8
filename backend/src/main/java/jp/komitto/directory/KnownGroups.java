package jp.komitto.directory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.komitto.directory.Incoming.Outcome;
import jp.komitto.directory.WritingGroups.Step;

/** The groups a batch of rows may be about, found by corporate number or by normalised name. */
final class KnownGroups {

    record Known(UUID id, GroupFacts facts, boolean sample) {}

    private final Map<String, Known> byNumber = new HashMap<>();
    private final Map<String, Map<UUID, Known>> byName = new HashMap<>();

    void add(Known group) {
        String number = group.facts().text(GroupAttribute.CORPORATE_NUMBER);
        if (number != null) {
            byNumber.put(number, group);
        }
        byName.computeIfAbsent(NameKey.of(group.facts()), key -> new LinkedHashMap<>())
                .put(group.id(), group);
    }

    /** What the row means for what is known; nothing is changed yet. */
    Step stepFor(Incoming.Row row, Supplier<UUID> newId) {
        String number = row.facts().text(GroupAttribute.CORPORATE_NUMBER);
        List<Known> namesakes = namesakes(row, number);
        if (number != null && byNumber.containsKey(number)) {
            return overlay(byNumber.get(number), row);
        }
        if (namesakes.isEmpty()) {
            return create(row, newId);
        }
        return namesakes.size() == 1
                ? overlay(namesakes.getFirst(), row)
                : new Step(Outcome.AMBIGUOUS, null, row.facts(), row.sample());
    }

    /** Groups of the same name; a row with a number can only mean one that has none yet. */
    private List<Known> namesakes(Incoming.Row row, String number) {
        return byName.getOrDefault(NameKey.of(row.facts()), Map.of()).values().stream()
                .filter(known -> number == null || known.facts().text(GroupAttribute.CORPORATE_NUMBER) == null)
                .toList();
    }

    private static Step create(Incoming.Row row, Supplier<UUID> newId) {
        GroupFacts facts = MainField.amongFields(row.ifNew().overlaidBy(row.facts()));
        return facts.has(GroupAttribute.KIND)
                ? new Step(Outcome.CREATED, newId.get(), facts, row.sample())
                : new Step(Outcome.KIND_UNKNOWN, null, facts, row.sample());
    }

    private static Step overlay(Known known, Incoming.Row row) {
        GroupFacts facts = MainField.amongFields(known.facts().overlaidBy(row.facts()));
        Outcome outcome = known.facts().changedBy(facts).isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED;
        return new Step(outcome, known.id(), facts, known.sample());
    }

    /** Later rows of the same batch see what this one will have written. */
    void remember(Step step) {
        if (step.id() != null) {
            add(new Known(step.id(), step.facts(), step.sample()));
        }
    }
}
