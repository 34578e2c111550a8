/**
 * What became of what was agreed (rows 32–34, 38): who came, shown by a pass at the door or entered later; hours as both say them;
 * feedback neither sees first; certificates anybody can verify by their code. Nothing here is for other contexts.
 */
package jp.komitto.attendance;
