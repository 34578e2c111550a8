package jp.komitto.city;

/** The city's desk for citizens' activities, as letters name it. */
public record Office(String city, String office, String phone, String address) {}
