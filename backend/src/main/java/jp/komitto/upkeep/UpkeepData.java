package jp.komitto.upkeep;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;

/** What a person asked for in the name of a group. It stays with the group. */
@ApplicationScoped
class UpkeepData implements PersonalData {

    private static final String EDITS = """
            select g.name, e.answers, e.asked_at, e.status, e.reason, c.name, c.kana, c.phone, c.email
              from group_edit e
              join citizen_group g on g.id = e.group_id
              left join group_edit_contact c on c.edit_id = e.id
             where e.asked_by = $1 order by e.asked_at, e.id
            """;
    private static final List<String> EDIT = List.of(
            "group",
            "answers",
            "askedAt",
            "status",
            "reason",
            "representativeName",
            "representativeKana",
            "representativePhone",
            "representativeEmail");
    private static final String RENEWALS = """
            select g.name, r.declared_version, r.asked_at, r.status, r.reason, r.decided_at
              from group_renewal r join citizen_group g on g.id = r.group_id
             where r.asked_by = $1 order by r.asked_at, r.id
            """;

    @Override
    public String section() {
        return "upkeep";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "group_edit.asked_by", "group_edit.decided_by", "group_renewal.asked_by", "group_renewal.decided_by");
    }

    @Override
    public Uni<Map<String, Object>> of(UUID account) {
        Map<String, Object> all = new LinkedHashMap<>();
        return PersonalRows.read(EDITS, account, EDIT)
                .invoke(rows -> all.put("edits", rows))
                .chain(() -> PersonalRows.read(
                        RENEWALS,
                        account,
                        List.of("group", "declaredVersion", "askedAt", "status", "reason", "decidedAt")))
                .invoke(rows -> all.put("renewals", rows))
                .replaceWith(all);
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return Uni.createFrom().voidItem();
    }
}
