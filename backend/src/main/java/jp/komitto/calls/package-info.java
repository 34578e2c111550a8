/**
 * 募集: a round of わくわくプロジェクト with its own rules (こみっとプラン 基本施策3-1). The rules are data, written by staff from a
 * template, frozen when published; a correction is a new version with its reason. {@link jp.komitto.calls.Calls} hands a
 * published call and its {@link jp.komitto.calls.CallRules} to whoever carries the round out.
 */
package jp.komitto.calls;
