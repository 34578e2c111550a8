package jp.komitto.posts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;

/** Posts a person wrote. They speak for the group and stay with it; that this account wrote them leads to nobody afterwards. */
@ApplicationScoped
class PostData implements PersonalData {

    private static final String READ = """
            select p.id, g.name, p.kind, p.title, p.body, p.status, p.written_at
              from group_post p join citizen_group g on g.id = p.group_id
             where p.written_by = $1 order by p.written_at, p.id
            """;

    @Override
    public String section() {
        return "posts";
    }

    @Override
    public Set<String> columns() {
        return Set.of("group_post.written_by");
    }

    @Override
    public Uni<List<Map<String, Object>>> of(UUID account) {
        return PersonalRows.read(READ, account, List.of("id", "group", "kind", "title", "body", "status", "writtenAt"));
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return Uni.createFrom().voidItem();
    }
}
