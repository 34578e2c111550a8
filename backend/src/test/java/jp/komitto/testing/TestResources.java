package jp.komitto.testing;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** What every {@code @QuarkusTest} has at hand. */
@WithTestResource(value = DatabaseForTests.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailServerForTests.class, scope = TestResourceScope.GLOBAL)
final class TestResources {}
