/** Time and identity come in from outside: the clock (Asia/Tokyo), fiscal years (April to March), UUIDv7 ids. */
package jp.komitto.shared.time;
