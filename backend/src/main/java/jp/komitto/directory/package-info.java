/**
 * こみっと広場, the directory of citizen-activity groups (基本施策1-1).
 * A group's content is a set of named attributes ({@link jp.komitto.directory.GroupAttribute}); imports, and later forms and
 * the staff desk, write through {@link jp.komitto.directory.WritingGroups}; readers get
 * {@link jp.komitto.directory.GroupView} and {@link jp.komitto.directory.GroupCard}.
 */
package jp.komitto.directory;
