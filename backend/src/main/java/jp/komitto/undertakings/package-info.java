/**
 * 事業: from the agreement to the completion (こみっとプラン 基本施策3-2): both sides sign, milestones, changes, suspension, reports with
 * accounts, evaluations, settlement, the next year. {@link jp.komitto.undertakings.Undertakings} shows one to whoever is part of it.
 */
package jp.komitto.undertakings;
