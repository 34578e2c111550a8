/**
 * わくわくプロジェクト for everybody, read only (こみっとプラン 基本施策3-1, 3-2): open calls, results once they are out, every proposal's way,
 * statistics by year, open data. Used by nobody.
 */
package jp.komitto.wakuwaku;
