/**
 * Japanese as people write it: one folded form for the many ways of writing a word, readings, furigana, romaji,
 * the legal forms of bodies. Everything search keeps of a group's texts comes from {@link jp.komitto.shared.text.SearchText};
 * names are compared by {@link jp.komitto.shared.text.Folding#fold}.
 */
package jp.komitto.shared.text;
