/**
 * What is kept of people (P1). Each context that keeps something says with {@link jp.komitto.shared.privacy.PersonalData} what
 * it is and how it is forgotten, and with {@link jp.komitto.shared.privacy.Retained} how it takes away what is no longer needed.
 */
package jp.komitto.shared.privacy;
