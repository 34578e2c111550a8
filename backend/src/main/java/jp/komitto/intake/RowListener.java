package jp.komitto.intake;

/** Hears of every row that is held and of every row that is published with something left out. */
@FunctionalInterface
interface RowListener {

    void remarkedOn(ReadRow row);
}
