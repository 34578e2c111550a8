/** Who is acting and in which role. Roles say who may knock; whose something is, each aggregate and each query says itself. */
package jp.komitto.shared.security;
