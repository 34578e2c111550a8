package jp.komitto;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.groups.UniAwait;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.validation.Constraint;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.komitto.shared.idempotency.Idempotent;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of the backend. The map of contexts is written down here and nowhere else. */
class ArchitectureTest {

    private static final JavaClasses KOMITTO = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.komitto");

    /** Each context and the contexts it may use. Everybody may use {@code shared} and the run mode and commands of {@code launch}. */
    private static final Map<String, Set<String>> CONTEXTS = new TreeMap<>(Map.ofEntries(
            Map.entry("launch", Set.of()),
            Map.entry("moving", Set.of()),
            Map.entry("scoring", Set.of()),
            Map.entry("calls", Set.of("city", "scoring")),
            Map.entry("mailing", Set.of("city")),
            Map.entry("terms", Set.of("city")),
            Map.entry("accounts", Set.of("mailing", "terms")),
            Map.entry("proposals", Set.of("calls", "city", "files", "form", "membership")),
            Map.entry("reviews", Set.of("calls", "proposals", "scoring")),
            Map.entry("decisions", Set.of("calls", "proposals", "reviews")),
            Map.entry(
                    "undertakings",
                    Set.of(
                            "calls",
                            "proposals",
                            "reviews",
                            "decisions",
                            "files",
                            "membership",
                            "projects",
                            "cases",
                            "sponsorships")),
            Map.entry("cases", Set.of("proposals", "membership")),
            Map.entry("sponsorships", Set.of("calls", "proposals", "membership")),
            Map.entry("privacy", Set.of("city", "mailing", "accounts")),
            Map.entry("notices", Set.of("city", "mailing", "accounts", "membership", "registration")),
            Map.entry("digests", Set.of("city", "mailing", "accounts", "matching", "notices")),
            Map.entry("city", Set.of()),
            Map.entry("projects", Set.of("city")),
            Map.entry("directory", Set.of("city", "projects")),
            Map.entry("search", Set.of("city", "directory")),
            Map.entry("intake", Set.of("city", "projects", "directory")),
            Map.entry("files", Set.of()),
            Map.entry("membership", Set.of("directory")),
            Map.entry("form", Set.of("city", "directory", "intake")),
            Map.entry("registration", Set.of("city", "directory", "membership", "files", "form")),
            Map.entry("posts", Set.of("city", "directory", "membership", "files")),
            Map.entry("browsing", Set.of("matching")),
            Map.entry("listings", Set.of("browsing", "city", "directory", "membership")),
            Map.entry("matching", Set.of("city")),
            Map.entry("suggestions", Set.of("city", "membership", "listings", "matching")),
            Map.entry("desk", Set.of("registration")),
            Map.entry("clients", Set.of("tokens")),
            Map.entry("connections", Set.of("city", "directory", "membership", "listings", "matching")),
            Map.entry("attendance", Set.of("city", "listings", "connections", "tokens")),
            Map.entry("coordination", Set.of("accounts", "city", "directory", "listings", "connections")),
            Map.entry("tokens", Set.of()),
            Map.entry("offices", Set.of("city", "accounts", "mailing")),
            Map.entry("credentials", Set.of("accounts", "offices", "mailing")),
            Map.entry("passkeys", Set.of("accounts", "offices", "credentials")),
            Map.entry("sessions", Set.of("accounts", "offices", "tokens")),
            Map.entry(
                    "wakuwaku",
                    Set.of("calls", "city", "directory", "proposals", "reviews", "decisions", "sponsorships")),
            Map.entry(
                    "demo",
                    Set.of(
                            "accounts",
                            "city",
                            "credentials",
                            "mailing",
                            "membership",
                            "offices",
                            "terms",
                            "calls",
                            "proposals",
                            "reviews",
                            "decisions",
                            "undertakings",
                            "sponsorships")),
            Map.entry(
                    "entrance",
                    Set.of(
                            "city",
                            "accounts",
                            "membership",
                            "offices",
                            "credentials",
                            "passkeys",
                            "sessions",
                            "terms",
                            "tokens")),
            Map.entry("upkeep", Set.of("city", "directory", "membership", "form", "registration")),
            Map.entry(
                    "contract",
                    Set.of(
                            "accounts",
                            "clients",
                            "city",
                            "projects",
                            "directory",
                            "search",
                            "intake",
                            "files",
                            "membership",
                            "form",
                            "registration",
                            "upkeep",
                            "posts",
                            "mailing",
                            "terms",
                            "tokens",
                            "offices",
                            "credentials",
                            "passkeys",
                            "sessions",
                            "entrance",
                            "listings",
                            "suggestions",
                            "calls",
                            "proposals",
                            "reviews",
                            "decisions",
                            "undertakings",
                            "cases",
                            "sponsorships",
                            "wakuwaku",
                            "connections",
                            "attendance",
                            "coordination"))));

    private static final int CREATED = 201;

    private static final Set<String> FOR_EVERYBODY = Set.of("shared", "launch");

    @TestFactory
    Stream<DynamicTest> aContextUsesOnlyTheContextsTheMapAllows() {
        return CONTEXTS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> mayUse(entry.getKey(), entry.getValue())));
    }

    private static void mayUse(String context, Set<String> allowed) {
        List<String> others = CONTEXTS.keySet().stream()
                .filter(other -> !other.equals(context) && !allowed.contains(other) && !FOR_EVERYBODY.contains(other))
                .map(ArchitectureTest::of)
                .toList();
        noClasses()
                .that()
                .resideInAPackage(of(context))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others.toArray(String[]::new)))
                .because("the contexts form one map without cycles")
                .check(KOMITTO);
    }

    @Test
    void everyPackageIsOnTheMap() {
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(Stream.of("shared"), CONTEXTS.keySet().stream())
                        .map(ArchitectureTest::of)
                        .toArray(String[]::new))
                .because("a context that is not on the map is not guarded by it")
                .check(KOMITTO);
    }

    @Test
    void sharedKnowsNoContext() {
        noClasses()
                .that()
                .resideInAPackage(of("shared"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(CONTEXTS.keySet().stream()
                        .filter(context -> !context.equals("launch"))
                        .map(ArchitectureTest::of)
                        .toArray(String[]::new)))
                .because("what everybody uses must not pull a context along")
                .check(KOMITTO);
    }

    @Test
    void thePartsOfSharedFormNoCycle() {
        SlicesRuleDefinition.slices()
                .matching("jp.komitto.shared.(*)..")
                .should()
                .beFreeOfCycles()
                .check(KOMITTO);
    }

    @Test
    void operationsArePublic() {
        methods()
                .that()
                .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
                .should()
                .bePublic()
                .because("a package-private operation answers 404 and still stands in the contract")
                .check(KOMITTO);
    }

    /** Of two resources with paths that fit, the longer path gets the request, also when only the shorter knows the operation. */
    @Test
    void noOperationHidesBehindALongerPathOfAnotherResource() {
        List<JavaClass> resources =
                KOMITTO.stream().filter(one -> one.isAnnotatedWith(Path.class)).toList();
        Set<String> paths = resources.stream()
                .map(one -> one.getAnnotationOfType(Path.class).value())
                .collect(Collectors.toSet());
        List<String> hidden = resources.stream()
                .flatMap(resource -> resource.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class))
                .filter(method -> {
                    String own =
                            method.getOwner().getAnnotationOfType(Path.class).value();
                    String whole = method.isAnnotatedWith(Path.class)
                            ? own + method.getAnnotationOfType(Path.class).value()
                            : own;
                    return paths.stream()
                            .anyMatch(other -> other.length() > own.length()
                                    && (whole.equals(other) || whole.startsWith(other + "/")));
                })
                .map(JavaMethod::getFullName)
                .toList();
        assertThat(hidden).as("would answer 404").isEmpty();
    }

    @Test
    void resourcesTouchNoEntitiesAndOpenNoTransactions() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat(annotatedWith(Entity.class))
                .because("a resource translates; it decides nothing")
                .check(KOMITTO);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(WithTransaction.class)
                .orShould()
                .beAnnotatedWith(WithSession.class)
                .because("one use case is one transaction, and use cases are not resources")
                .check(KOMITTO);
    }

    @Test
    void whoMayKnockIsAlwaysNamed() {
        check(
                noClasses().should().dependOnClassesThat().haveFullyQualifiedName("io.quarkus.security.Authenticated"),
                "programs are authenticated, too: people are @RolesAllowed(Roles.PERSON)");
    }

    @Test
    void whatMakesSomethingNewMayBeSentAgain() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and(DescribedPredicate.describe(
                        "answer 201 to somebody known",
                        operation -> !operation.isAnnotatedWith(PermitAll.class)
                                && operation
                                        .tryGetAnnotationOfType(ResponseStatus.class)
                                        .filter(answer -> answer.value() == CREATED)
                                        .isPresent()))
                .should()
                .beAnnotatedWith(Idempotent.class)
                .because("a lost answer must not make two of it")
                .check(KOMITTO);
    }

    @Test
    void entitiesKeepTheirFieldsToThemselves() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePrivate()
                .because("an aggregate guards its own transitions")
                .check(KOMITTO);
    }

    @Test
    void nothingBlocksTheEventLoop() {
        check(
                noClasses().should().dependOnClassesThat().areAssignableTo(UniAwait.class),
                "waiting on the event loop stops everybody");
    }

    @Test
    void timeComesInFromOutside() {
        check(
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(OffsetDateTime.class, "now")
                        .orShould()
                        .callMethod(ZonedDateTime.class, "now")
                        .orShould()
                        .callMethod(Clock.class, "systemDefaultZone"),
                "rules about days are tested on any day");
    }

    @Test
    void transactionsAreReactive() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.transaction.Transactional")
                .because("@Transactional fails with reactive Panache")
                .check(KOMITTO);
    }

    @Test
    void plainSqlGoesThroughTheDoorThatIsBoundedInTime() {
        noClasses()
                .that(resideInAPackage("jp.komitto..").and(DescribedPredicate.not(resideInAPackage(of("shared")))))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.vertx.mutiny.sqlclient.Pool")
                .because("a call without a limit hangs with a frozen database")
                .check(KOMITTO);
    }

    /** What we tell we make ourselves: a constraint on it is read at every start and checks nothing. */
    @Test
    void onlyWhatIsSentToUsIsConstrained() {
        Set<JavaClass> sent = new HashSet<>();
        Deque<JavaClass> open = KOMITTO.stream()
                .filter(one -> one.isAnnotatedWith(Path.class))
                .flatMap(resource -> resource.getMethods().stream())
                .flatMap(operation -> operation.getParameterTypes().stream())
                .flatMap(ArchitectureTest::involved)
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            JavaClass one = open.pop();
            if (sent.add(one)) {
                one.getFields().stream()
                        .map(JavaField::getType)
                        .flatMap(ArchitectureTest::involved)
                        .forEach(open::add);
            }
        }
        List<String> idle = KOMITTO.stream()
                .filter(one -> !sent.contains(one))
                .flatMap(one -> one.getFields().stream())
                .filter(field -> field.isMetaAnnotatedWith(Constraint.class))
                .map(JavaField::getFullName)
                .toList();
        assertThat(idle)
                .as("nothing checks them; that a member may be null is said by @Schema(nullable = true)")
                .isEmpty();
    }

    private static Stream<JavaClass> involved(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .filter(resideInAPackage("jp.komitto.."))
                .flatMap(one -> Stream.concat(Stream.of(one), one.getAllSubclasses().stream()));
    }

    private static void check(ArchRule rule, String because) {
        rule.because(because).check(KOMITTO);
    }

    private static String of(String context) {
        return "jp.komitto." + context + "..";
    }
}
