package jp.komitto.files;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.komitto.shared.privacy.PersonalData;
import jp.komitto.shared.privacy.PersonalRows;

/** Files a person handed in. They belong to a registration or a post and go with it, not with the person. */
@ApplicationScoped
class FileData implements PersonalData {

    private static final String READ = """
            select id, name, label, media_type, size, alt, kept_at, '/api/v1/files/' || id
              from stored_file where kept_by = $1 order by kept_at, id
            """;

    @Override
    public String section() {
        return "files";
    }

    @Override
    public Set<String> columns() {
        return Set.of("stored_file.kept_by");
    }

    @Override
    public Uni<List<Map<String, Object>>> of(UUID account) {
        return PersonalRows.read(
                READ, account, List.of("id", "name", "label", "mediaType", "size", "alt", "keptAt", "address"));
    }

    @Override
    public Uni<Void> forget(UUID account) {
        return Uni.createFrom().voidItem();
    }
}
