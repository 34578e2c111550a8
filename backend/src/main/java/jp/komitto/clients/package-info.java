/**
 * Programs of the city and its partners: who may have a token, with which scopes and how long ({@code /desk/clients}), and how they
 * get one, from us (RFC 6749, client credentials) or from the city's own identity provider. Nothing here is used by others: a
 * program that is believed arrives as an {@link jp.komitto.shared.security.Actor} with its scopes.
 */
package jp.komitto.clients;
