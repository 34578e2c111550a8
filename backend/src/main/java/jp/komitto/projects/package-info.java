/**
 * わくわくプロジェクト that have been: the public archive (市民懇話会の意見, 基本施策3-1). A project names its group; the group's page
 * names its projects through {@link jp.komitto.projects.Projects}.
 */
package jp.komitto.projects;
