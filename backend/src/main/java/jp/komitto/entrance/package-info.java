/**
 * The entrance: signing up to the end, signing in with whatever one has, confirming that it is still oneself, putting on an office,
 * and what the pages need to know of whoever is signed in. Used by nobody.
 */
package jp.komitto.entrance;
