/**
 * Every refusal of Komitto: a name, a kind and a sentence that tells a citizen what to do.
 * Contexts declare their refusals as enums of {@link jp.komitto.shared.problem.ProblemCode} and throw them;
 * only the mappers here know HTTP and RFC 9457.
 */
package jp.komitto.shared.problem;
