package jp.komitto.city;

/**
 * Who writes to people for the city, in one language.
 *
 * @param platform what this installation of Komitto is called here
 */
public record Letterhead(String city, String platform, String office, String phone, String address, String hours) {}
