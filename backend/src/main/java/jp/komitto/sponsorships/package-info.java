/**
 * 上乗せ: money that companies add to adopted projects (こみっとプラン 基本施策3-1, 企業との連携): offered in the same round, brought to a
 * project by the secretariat, accepted by its group. {@link jp.komitto.sponsorships.Sponsored} says what a project gets.
 */
package jp.komitto.sponsorships;
