package jp.komitto.decisions;

import java.util.Map;
import java.util.UUID;
import jp.komitto.shared.journal.JournalEntry;

/** 指標5: a project counts once, at the step that its call names, by this row of the journal. */
public final class IndicatorOfProjects {

    private static final int NUMBER = 5;

    private IndicatorOfProjects() {}

    public static JournalEntry counted(UUID proposal) {
        return new JournalEntry("IndicatorCounted", proposal).with(Map.of("indicator", NUMBER));
    }
}
