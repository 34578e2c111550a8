/**
 * What people hear of. A context that lets things happen says with {@link jp.komitto.shared.notice.NoticeSource} who has to be
 * told of them and in which words; whoever keeps notices writes them, once, from the journal.
 */
package jp.komitto.shared.notice;
