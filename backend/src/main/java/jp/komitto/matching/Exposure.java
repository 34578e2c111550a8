package jp.komitto.matching;

/** How often a listing is among the first suggestions, when that is more than its share. */
record Exposure(int appearances, int allowance) {

    static final Exposure WITHIN = new Exposure(0, 0);
}
