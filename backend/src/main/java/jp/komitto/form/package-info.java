/**
 * What the city asks of a group: the questions ({@link jp.komitto.form.Answers}), the steps of the form
 * ({@link jp.komitto.form.TaskList}), the eligibility declaration ({@link jp.komitto.form.Eligibility}), the differences between
 * two states ({@link jp.komitto.form.FieldChanges}) and the terms a city sets ({@link jp.komitto.form.RegistrationRules}).
 */
package jp.komitto.form;
