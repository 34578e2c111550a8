/**
 * Who belongs to a group and in which role: members, invitations by link, handing over, succession witnessed by the city, and
 * taking over a page the city keeps by a code on paper. A group being registered has its members under the id it will keep.
 * Others ask {@link jp.komitto.membership.Belonging}.
 */
package jp.komitto.membership;
