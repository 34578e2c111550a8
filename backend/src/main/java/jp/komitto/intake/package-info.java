/**
 * Taking in files of groups: reading CSV as city halls and open-data portals write it, checking every cell, publishing what can
 * be published and keeping the rest with its reason. The command line, the first start and the staff desk use the same
 * {@link jp.komitto.intake.ImportingGroups}.
 */
package jp.komitto.intake;
