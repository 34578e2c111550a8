package jp.komitto.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.komitto.shared.web.Language;

/** Who writes to people for the city, in the language they read. */
@ApplicationScoped
public class Letterheads {

    private final CityFile city;

    @Inject
    Letterheads(CityFiles files) {
        this.city = files.city();
    }

    public Letterhead in(Language language) {
        CityFile.Contact contact = city.contact();
        return new Letterhead(
                city.name().label(language),
                city.platformName().label(language),
                contact.office().label(language),
                contact.phone(),
                contact.address().label(language),
                contact.hours().label(language));
    }
}
