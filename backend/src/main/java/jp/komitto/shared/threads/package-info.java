/** Work that takes time gets threads of its own, a few of them and a short queue, so that the rest of the house goes on (O2). */
package jp.komitto.shared.threads;
