/**
 * News and activity reports of groups (基本施策1-1): written once, with photos that say what they show, and read on the group's
 * page, in the feed of all groups, by feed readers, and on paper.
 */
package jp.komitto.posts;
