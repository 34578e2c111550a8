/**
 * The city that runs this platform and the words it uses: districts, departments, contact, and the national vocabulary
 * (kinds, the 20 fields of the law, weekdays …). All of it is data: another city needs another file, not other code.
 * Others use {@link jp.komitto.city.Terms} to label codes and {@link jp.komitto.city.City} for the city's settings.
 */
package jp.komitto.city;
