/**
 * 決定: what the city decides after the recommendation (こみっとプラン 基本施策3-2), with a second person's word, pending until all decisions of
 * a call come out at one instant. {@link jp.komitto.decisions.Decided} tells the later parts what was decided.
 */
package jp.komitto.decisions;
