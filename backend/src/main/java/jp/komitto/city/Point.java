package jp.komitto.city;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place on the map (WGS 84). */
@Schema(name = "Point", description = "A place on the map, WGS 84 degrees.")
public record Point(
        @NotNull @Schema(description = "Latitude in degrees.", minimum = "-90", maximum = "90", examples = "36.375")
        double lat,

        @NotNull @Schema(description = "Longitude in degrees.", minimum = "-180", maximum = "180", examples = "140.452")
        double lon) {}
