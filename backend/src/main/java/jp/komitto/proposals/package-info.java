/**
 * 提案: a proposal to a call, from the first draft to its frozen versions, with its talks, its screening and its way through the
 * whole workflow (こみっとプラン 基本施策3-1). {@link jp.komitto.proposals.ProposalStep} is the one table of transitions; whoever carries
 * out a later part of it takes steps through {@link jp.komitto.proposals.TakingSteps}.
 */
package jp.komitto.proposals;
