/**
 * Who acts: {@link jp.komitto.shared.security.Actor} is a person or a program with what they may do right now, asked for with
 * {@link jp.komitto.shared.security.CurrentActor}. Operations say who may knock with {@code @PermitAll}, {@code @Authenticated}
 * or {@code @RolesAllowed} and the names in {@link jp.komitto.shared.security.Roles}; one that says nothing refuses everybody.
 */
package jp.komitto.shared.security;
