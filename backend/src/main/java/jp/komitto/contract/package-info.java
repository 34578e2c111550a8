/**
 * The contract as third parties read it: what every operation of openapi.yaml has in common, and the list of all refusals.
 * Stands above the contexts and is used by none of them.
 */
package jp.komitto.contract;
