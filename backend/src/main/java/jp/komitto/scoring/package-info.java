/**
 * From marks to a ranking and to what the money reaches, as plain arithmetic on whole numbers (こみっとプラン 基本施策3-2): no
 * database, no clock, no names. A {@link jp.komitto.scoring.Sheet} holds all that went in, so that anybody can compute the
 * result again; {@link jp.komitto.scoring.Calculation} is how.
 */
package jp.komitto.scoring;
