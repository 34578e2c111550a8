package jp.komitto.city;

/** The code lists of the vocabulary. */
public enum Scheme {
    KIND("kinds"),
    FIELD("fields"),
    WEEKDAY("weekdays"),
    TIME("times"),
    AUDIENCE("audiences"),
    LANGUAGE("languages"),
    AGE_BAND("ageBands"),
    SKILL("skills"),
    SDG("sdgs"),
    STAGE("stages"),
    DISCLOSURE_ITEM("disclosureItems"),
    DISTRICT("districts"),
    DEPARTMENT("departments");

    private final String key;

    Scheme(String key) {
        this.key = key;
    }

    /** The name of the list in its data file. */
    String key() {
        return key;
    }
}
