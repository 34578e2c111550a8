package jp.komitto.calls;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.komitto.calls.CallViews.CallList;
import jp.komitto.calls.CallViews.CallView;
import jp.komitto.calls.CallViews.Condition;
import jp.komitto.calls.CallViews.Eligibility;
import jp.komitto.calls.CallViews.VersionList;

/** What everybody may know of a round, and whether a group could take part in it. */
@ApplicationScoped
class ReadingCalls {

    /** What somebody says of their group before there is an account. */
    record SelfCheck(
            String kind, Boolean registered, Boolean excludedActivity, String slot, List<SlotCondition> fulfilled) {}

    private final Calls calls;
    private final CallVersions versions;
    private final Clock clock;

    @Inject
    ReadingCalls(Calls calls, CallVersions versions, Clock clock) {
        this.calls = calls;
        this.versions = versions;
        this.clock = clock;
    }

    @WithSession
    Uni<CallList> all() {
        return calls.everyOne()
                .map(list -> new CallList(list.stream()
                        .filter(call -> call.status() != CallStatus.DRAFT)
                        .map(call -> CallView.of(call, now()))
                        .toList()));
    }

    @WithSession
    Uni<CallView> one(UUID id) {
        return calls.requirePublished(id).map(call -> CallView.of(call, now()));
    }

    @WithSession
    Uni<VersionList> versions(UUID id) {
        return calls.published(id).chain(() -> versions.of(id)).map(VersionList::new);
    }

    @WithSession
    Uni<Eligibility> check(UUID id, SelfCheck said) {
        return calls.published(id).map(call -> {
            List<Condition> conditions = conditions(call, said);
            return new Eligibility(conditions.stream().allMatch(Condition::met), conditions);
        });
    }

    private List<Condition> conditions(PublishedCall call, SelfCheck said) {
        CallRules rules = call.rules();
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new Condition("CALL_OPEN", call.isOpen(clock.instant()), "募集の期間中であること"));
        conditions.add(
                new Condition("KIND_ELIGIBLE", rules.eligibleKinds().contains(said.kind()), "団体の種類が、この募集の対象であること"));
        conditions.add(new Condition("REGISTERED", isTrue(said.registered()), "団体登録をしている（または、これからする）こと"));
        conditions.add(
                new Condition("NO_EXCLUDED_ACTIVITY", isFalse(said.excludedActivity()), "宗教、政治、選挙を目的とする活動ではないこと"));
        if (said.slot() != null) {
            rules.slot(said.slot()).conditions().stream()
                    .map(condition ->
                            new Condition(condition.name(), said.fulfilled().contains(condition), condition.sentence()))
                    .forEach(conditions::add);
        }
        return conditions;
    }

    private static boolean isTrue(Boolean said) {
        return Boolean.TRUE.equals(said);
    }

    private static boolean isFalse(Boolean said) {
        return Boolean.FALSE.equals(said);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
