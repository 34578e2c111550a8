package jp.komitto.projects;

/** The SQL behind the projects on a group's page, for whoever measures what the database takes for it. */
public final class ProjectStatements {

    /** 1 id of the group. */
    public static final String OF_GROUP = Projects.OF_GROUP;

    private ProjectStatements() {}
}
