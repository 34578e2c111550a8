/**
 * 事例: what a completed project leaves to others (こみっとプラン 基本施策1-1, 市民活動事例集): drafted from its final report, looked over by
 * its group, published in the archive. {@link jp.komitto.cases.DraftingCases} begins one when a project is completed.
 */
package jp.komitto.cases;
