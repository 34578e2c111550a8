package jp.komitto.city;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The city file: everything about one city that no other city shares. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CityFile(
        String code,
        Wording name,
        Wording platformName,
        String accentColor,
        Point center,
        int zoom,
        Contact contact,
        Plan plan,
        Freshness freshness,
        List<Entry> districts,
        List<Entry> departments) {

    record Contact(Wording office, String phone, String postalCode, Wording address, Wording hours, String url) {}

    record Plan(Wording name, Wording period) {}
}
