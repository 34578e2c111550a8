/**
 * Who acts: {@link jp.komitto.shared.security.Actor} is a person or a program with what they may do right now, asked for with
 * {@link jp.komitto.shared.security.CurrentActor}. Operations say who may knock with {@code @PermitAll} or {@code @RolesAllowed}
 * and the names in {@link jp.komitto.shared.security.Roles} and {@link jp.komitto.shared.security.Scopes}; one that says nothing
 * refuses everybody.
 */
package jp.komitto.shared.security;
