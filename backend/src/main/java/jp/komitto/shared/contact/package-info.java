/**
 * Ways to reach a person, as people write them into a text: found and masked in whatever width, script or disguise, so that
 * contact opens by consent alone ({@link jp.komitto.shared.contact.ContactMask}).
 */
package jp.komitto.shared.contact;
