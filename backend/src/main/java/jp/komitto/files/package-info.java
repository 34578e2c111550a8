/**
 * Files people hand in (F1, F2): what they are is told by their content, pictures are drawn anew, names are random, and every
 * download asks the context that owns the file ({@link jp.komitto.files.FileAccess}). Others keep and list files through
 * {@link jp.komitto.files.KeepingFiles}.
 */
package jp.komitto.files;
