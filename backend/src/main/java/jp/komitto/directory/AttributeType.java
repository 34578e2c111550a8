package jp.komitto.directory;

/** The shape of an attribute's value: how it is read from a file and kept in the database. */
public enum AttributeType {
    /** One line or several lines of text. */
    TEXT,
    /** A code of a vocabulary list. */
    CODE,
    /** Several codes of a vocabulary list. */
    CODES,
    /** A whole number, zero or more. */
    NUMBER,
    /** Degrees of latitude or longitude. */
    DEGREES,
    /** Yes or no. */
    FLAG,
    /** A day. */
    DATE,
    /** A year, or a year and a month: {@code 2012} or {@code 2012-04}. */
    YEAR_MONTH,
    /** An http or https address. */
    ADDRESS,
    /** Named addresses: {@code Instagram=https://…}. */
    ADDRESSES,
    /** 法人番号 with a valid check digit. */
    CORPORATE_NUMBER,
    /** A phone number as people write it. */
    PHONE,
    /** An e-mail address. */
    EMAIL
}
