/**
 * 審査: the committee's part of workflow 3 (こみっとプラン 基本施策3-2): seats, declarations of interest and recusals, scores, hearing, minutes,
 * recommendation and the calculation sheet. {@link jp.komitto.reviews.Reviewed} tells the later parts what the committee said, {@link
 * jp.komitto.reviews.Calculating} freezes the sheet.
 */
package jp.komitto.reviews;
