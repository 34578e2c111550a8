/**
 * What matching finds, told to people: suggestions with their reasons, why something does not fit and what would change that,
 * previews, chains between groups, where supply is missing, and how evenly suggestions spread. Others use it over HTTP only.
 */
package jp.komitto.suggestions;
