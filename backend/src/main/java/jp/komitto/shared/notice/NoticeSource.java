package jp.komitto.shared.notice;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;

/** Knows whom the things that happen in some contexts concern. */
public interface NoticeSource {

    /** The types of journal rows it has something to say about; no other source says something about them. */
    Set<String> types();

    /** At most one for each account; accounts that are no more are left out later. Inside the use case at hand. */
    Uni<List<Notice>> about(Happening happening);
}
