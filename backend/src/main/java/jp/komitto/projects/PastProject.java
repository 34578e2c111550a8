package jp.komitto.projects;

import java.time.LocalDate;
import java.util.UUID;

/** One line of the public record, on its way into the archive. */
public record PastProject(
        int fiscalYear,
        String name,
        UUID groupId,
        String groupName,
        String department,
        String stage,
        String sourceTitle,
        LocalDate sourceAsOf) {

    PastProject named(String other) {
        return new PastProject(fiscalYear, other, groupId, groupName, department, stage, sourceTitle, sourceAsOf);
    }
}
