/**
 * マッチング (workflow 2, 基本施策1-1): one need with one offer, from the proposal to the end, one table of steps
 * ({@link jp.komitto.connections.MatchStep}); places and waiting lines, the consent ledger, messages, reports, blocks. Others act
 * on matches through {@link jp.komitto.connections.RunningMatches}.
 */
package jp.komitto.connections;
