package jp.komitto.notices;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.komitto.shared.notice.Happening;
import jp.komitto.shared.notice.Notice;
import jp.komitto.shared.notice.NoticeSource;

/** What concerns the safety of an account, told to its person. */
@ApplicationScoped
class AccountNotices implements NoticeSource {

    @Override
    public Set<String> types() {
        return AccountLetter.types();
    }

    @Override
    public Uni<List<Notice>> about(Happening happening) {
        AccountLetter letter = AccountLetter.about(happening);
        String reason = happening.reason() == null ? "－" : happening.reason();
        return Uni.createFrom()
                .item(List.of(new Notice(
                        happening.subject(), letter.file(), letter.path(), language -> Map.of("reason", reason))));
    }
}
