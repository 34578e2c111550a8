package jp.komitto.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.komitto.city.CityRules;
import jp.komitto.shared.privacy.Retained;

/** The rules, each with what applies it. A rule that ends and nothing applies would be a promise nobody keeps. */
@ApplicationScoped
class RetentionRules {

    private final List<RetentionRule> rules;
    private final Map<String, Retained> appliers;

    @Inject
    RetentionRules(CityRules city, Instance<Retained> retained) {
        this(city.read("retention", RetentionRule.All.class).rules(), retained.stream());
    }

    RetentionRules(List<RetentionRule> rules, Stream<Retained> retained) {
        this.rules = rules;
        this.appliers = retained.collect(Collectors.toMap(
                Retained::rule,
                Function.identity(),
                (one, other) -> {
                    throw new IllegalStateException("two would apply the rule " + one.rule());
                },
                TreeMap::new));
        Set<String> named = ending().map(RetentionRule::rule).collect(Collectors.toSet());
        if (!named.equals(appliers.keySet())) {
            throw new IllegalStateException(
                    "rules of retention %s, but what applies them %s".formatted(named, appliers.keySet()));
        }
    }

    List<RetentionRule> all() {
        return rules;
    }

    /** Those that take something away. */
    Stream<RetentionRule> ending() {
        return rules.stream().filter(rule -> rule.keep() != null);
    }

    Retained applierOf(RetentionRule rule) {
        return appliers.get(rule.rule());
    }
}
