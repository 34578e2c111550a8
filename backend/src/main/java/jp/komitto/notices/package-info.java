/**
 * People hear of what concerns them: facts of the journal become mails and lines in a list, exactly once. Other contexts add
 * theirs with {@code shared.notice}.
 */
package jp.komitto.notices;
