/** Samples that show what a city's exchange looks like: each context brings its own and takes them away again. */
package jp.komitto.shared.samples;
