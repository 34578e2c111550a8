/** Keyset paging: a cursor carries the last item's place in the order, so pages neither repeat nor lose anything. */
package jp.komitto.shared.paging;
