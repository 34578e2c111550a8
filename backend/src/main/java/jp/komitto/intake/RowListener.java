package jp.komitto.intake;

/** Hears of every row that is held. */
@FunctionalInterface
interface RowListener {

    void held(ReadRow row);
}
