package jp.komitto.scoring;

/** Whole numbers only: what two people reckon by hand or by spreadsheet must agree to the last digit. */
final class Rounding {

    static final long THOUSAND = 1000;

    private Rounding() {}

    /** Quotient of two numbers that are not negative, rounded half up. */
    static long halfUp(long dividend, long divisor) {
        return (2 * dividend + divisor) / (2 * divisor);
    }
}
