/**
 * How much one instance takes on at once. What is beyond it is told so at the door, in a moment, so that what was let in is done in
 * good time (O2).
 */
package jp.komitto.shared.load;
