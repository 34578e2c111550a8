package jp.komitto.intake;

/**
 * How a file is taken in.
 *
 * @param rehearse whether to work everything out and keep nothing
 * @param source what pages name as their source when the row names none
 * @param samples whether the rows are fictitious samples
 * @param actor who imports, for the journal
 */
record ImportOptions(boolean rehearse, String source, boolean samples, String actor) {}
