/**
 * 団体登録 (基本施策1-1): from the first draft to the city's decision, one table of transitions
 * ({@link jp.komitto.registration.Step}). A registration bears the id its group will have. Others use
 * {@link jp.komitto.registration.RegisteredGroups} for what happens after registration.
 */
package jp.komitto.registration;
