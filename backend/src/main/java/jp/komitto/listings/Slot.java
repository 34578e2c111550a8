package jp.komitto.listings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a day of the week. In the table a set of them is one number: bit 3 × weekday + band, Monday morning first. */
@Schema(
        name = "ListingSlot",
        description = "Weekday and part of the day: MORNING until 12:00, AFTERNOON until 17:00, EVENING until 22:00.")
public enum Slot {
    MON_MORNING,
    MON_AFTERNOON,
    MON_EVENING,
    TUE_MORNING,
    TUE_AFTERNOON,
    TUE_EVENING,
    WED_MORNING,
    WED_AFTERNOON,
    WED_EVENING,
    THU_MORNING,
    THU_AFTERNOON,
    THU_EVENING,
    FRI_MORNING,
    FRI_AFTERNOON,
    FRI_EVENING,
    SAT_MORNING,
    SAT_AFTERNOON,
    SAT_EVENING,
    SUN_MORNING,
    SUN_AFTERNOON,
    SUN_EVENING;

    public static final int BANDS = 3;

    private static final int WHOLE_DAY = 0b111;

    public static List<Slot> of(int bits) {
        return Arrays.stream(values()).filter(slot -> (bits & slot.bit()) != 0).toList();
    }

    public static int bits(Collection<Slot> slots) {
        return slots.stream().mapToInt(Slot::bit).reduce(0, (a, b) -> a | b);
    }

    /** All parts of the weekday of this day. */
    public static int ofDay(LocalDate day) {
        return WHOLE_DAY << BANDS * (day.getDayOfWeek().getValue() - 1);
    }

    public int bit() {
        return 1 << ordinal();
    }
}
